import * as v from 'valibot';
import { persisted } from './persisted.ts';
import { settingsKey, settingsMigrations, textSizes, themes } from './settings-format.ts';

const schema = v.object({
  theme: v.picklist(themes),
  text: v.picklist(textSizes),
  showsSources: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof schema>;

/** How the pages look on this device. */
export const { use: useSettings, change: changeSettings } = persisted({
  key: settingsKey,
  schema,
  initial: { theme: 'system', text: 'standard', showsSources: false },
  migrations: settingsMigrations,
  inBackup: true,
});
