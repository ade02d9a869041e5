import * as v from 'valibot';
import { persisted } from './persisted.ts';

/** The reader's own words on a task, by its id; apart from its tick, so that two tabs can change both. */
export const { use: useNotes, change: changeNotes } = persisted({
  key: 'notes',
  schema: v.record(v.string(), v.string()),
  initial: {},
  migrations: [],
  inBackup: true,
});
