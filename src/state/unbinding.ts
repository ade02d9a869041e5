import * as v from 'valibot';
import { persisted } from './persisted.ts';

const day = v.pipe(v.string(), v.isoDate());

/** Accounts taken off the old number, by kind; those that the reader added have a name of their own. */
export const { use: useUnbinding, change: changeUnbinding } = persisted({
  key: 'unbinding',
  schema: v.record(v.string(), v.object({ name: v.optional(v.string()), doneOn: v.optional(day) })),
  initial: {},
  migrations: [],
  inBackup: true,
});

/** The key of an account that the reader adds now: never one that is there, whatever the clock says. */
export const ownAccountKey = (now: Date): string =>
  `own-${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
