import * as v from 'valibot';
import { persisted } from './persisted.ts';
import { progressKey, progressMigrations, taskStatuses } from './progress-format.ts';

/**
 * What the reader said of each task, by its id. Ids that this version does not know are kept: a task may have
 * been retired, or come with a later version.
 */
export const { use: useProgress, change: changeProgress } = persisted({
  key: progressKey,
  schema: v.record(
    v.string(),
    v.object({ status: v.picklist(taskStatuses), on: v.pipe(v.string(), v.isoDate()) }),
  ),
  initial: {},
  migrations: progressMigrations,
  inBackup: true,
});
