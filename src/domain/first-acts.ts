import type { Statuses } from './chain-progress.ts';

/** The three acts of 先剪三下, in order: tasks of the first step, by their ids. */
export const firstActs = ['carrier-blocking', 'phone-blocking', 'carrier-overseas'] as const;

export type FirstAct = (typeof firstActs)[number];

/** The first act that the reader has neither done nor set aside; null when all three are settled. */
export const nextAct = (statuses: Statuses): FirstAct | null =>
  firstActs.find((act) => !statuses[act]) ?? null;
