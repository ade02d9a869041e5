import { ladder, rungs, type Stage as StageRecord } from '#content/channels/ladder.ts';
import { ladderGrounds } from '#content/channels/ladder-grounds.ts';
import { type NamedTask, namedLaw } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';
import { allTasks } from '#content/tasks/tasks.ts';

/** Where a stage's page is; a task needs its step for that. */
type StagePlace = Exclude<StageRecord['at'], { readonly task: unknown }> | Pick<NamedTask, 'id' | 'step'>;

const placeOf = (at: StageRecord['at']): StagePlace =>
  'task' in at ? { id: at.task, step: allTasks[at.task].step } : at;

/** The rungs of the ladder, each with what it rests on. Runs at build. */
export const ladderData = () =>
  rungs.map((id) => {
    const { against, stages, can, cannot, onward, laws } = ladder[id];
    return {
      id,
      against,
      stages: stages.map(({ name, at }: StageRecord) => ({ name, at: placeOf(at) })),
      can,
      cannot,
      onward,
      grounds: ladderGrounds[id],
      laws: laws.map(namedLaw),
    };
  });

export type Rungs = Shown<ReturnType<typeof ladderData>>;
export type Rung = Rungs[number];
export type Stage = Rung['stages'][number];
