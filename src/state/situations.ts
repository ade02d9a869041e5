import * as v from 'valibot';
import { persisted } from './persisted.ts';

/** What the reader says is true of them, by its id. */
export const { use: useSituations, change: changeSituations } = persisted({
  key: 'situations',
  schema: v.record(v.string(), v.literal(true)),
  initial: {},
  migrations: [],
  inBackup: true,
});
