import { type LinkId, linkIds } from '#domain/chain-link.ts';
import {
  type Count,
  chainProgress,
  countTasks,
  type LinkState,
  type Reader,
  type TaskStatus,
} from '#domain/chain-progress.ts';
import { ourOrder, type StepId } from './steps.ts';
import { allTasks, taskIndex } from './task-index.ts';

type Statuses = Readonly<Partial<Record<string, { readonly status: TaskStatus }>>>;

export interface Progress {
  readonly chain: Readonly<Record<LinkId, LinkState>>;
  readonly steps: Readonly<Record<StepId, Count>>;
  /** The first step, in our order, with something left to do. */
  readonly next: StepId | null;
}

/** How far this reader has come. */
export function progressOf(reader: Reader, statuses: Statuses): Progress {
  const counted = ourOrder.map((step) => [step, countTasks(taskIndex[step], reader, statuses)] as const);
  const steps = Object.fromEntries(counted) as Record<StepId, Count>;
  return {
    chain: chainProgress(linkIds, allTasks, reader, statuses),
    steps,
    next: ourOrder.find((step) => steps[step].done < steps[step].total) ?? null,
  };
}
