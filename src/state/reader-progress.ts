import { type Progress, progressOf, type TaskTable } from '#domain/progress.ts';
import { useProgress } from './progress.ts';
import { useReader } from './reader.ts';

/** How far this reader has come. */
export const useReaderProgress = <Step extends string>(tasks: TaskTable<Step>): Progress<Step> =>
  progressOf(tasks, useReader(), useProgress());
