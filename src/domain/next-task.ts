import { type CountedTask, countTasks, type Reader, type Statuses } from './chain-progress.ts';

/** The first task, in their order, that is for this reader and neither done nor set aside; null when none is left. */
export const nextTask = <Id extends string>(
  tasks: Readonly<Record<Id, CountedTask<string>>>,
  reader: Reader,
  statuses: Statuses,
): Id | null =>
  (Object.keys(tasks) as Id[]).find((id) => {
    const { total, done } = countTasks({ [id]: tasks[id] }, reader, statuses);
    return done < total;
  }) ?? null;
