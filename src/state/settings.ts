import * as v from 'valibot';
import { persisted } from './persisted.ts';

const schema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  text: v.picklist(['standard', 'large']),
});

export type Settings = v.InferOutput<typeof schema>;

/** How the pages look on this device. tools/build/head-script.ts reads the same key before the first paint. */
export const { use: useSettings, change: changeSettings } = persisted({
  key: 'settings',
  schema,
  initial: { theme: 'system', text: 'standard' },
  migrations: [],
  inBackup: true,
});
