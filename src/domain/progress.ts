import { type LinkId, linkIds } from './chain-link.ts';
import {
  type Count,
  type CountedTask,
  chainProgress,
  countTasks,
  type LinkState,
  type Reader,
  type Statuses,
} from './chain-progress.ts';

/** What counting needs to know of every task, by its id. The steps are in the order of their first tasks. */
export type TaskTable<Step extends string> = Readonly<
  Record<string, CountedTask<LinkId> & { readonly step: Step }>
>;

export interface Progress<Step extends string> {
  readonly chain: Readonly<Record<LinkId, LinkState>>;
  readonly steps: Readonly<Record<Step, Count>>;
  /** The first step with something left to do. */
  readonly next: Step | null;
}

/** How far a reader has come, by all tasks of the five steps. */
export function progressOf<Step extends string>(
  tasks: TaskTable<Step>,
  reader: Reader,
  statuses: Statuses,
): Progress<Step> {
  const order = [...new Set(Object.values(tasks).map(({ step }) => step))];
  const tasksOf = (step: Step) =>
    Object.fromEntries(Object.entries(tasks).filter(([, task]) => task.step === step));
  const counts = order.map((step) => [step, countTasks(tasksOf(step), reader, statuses)] as const);
  return {
    chain: chainProgress(linkIds, tasks, reader, statuses),
    steps: Object.fromEntries(counts) as Record<Step, Count>,
    next: counts.find(([, { done, total }]) => done < total)?.[0] ?? null,
  };
}
