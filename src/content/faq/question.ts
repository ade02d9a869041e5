import type { Localized } from '#domain/locale.ts';
import type { ChannelId } from '../channels/channels.ts';
import type { LawId } from '../laws/laws.ts';
import type { Advice, Fact, Step } from '../record.ts';
import type { SituationId } from '../steps/situations.ts';
import type { StepId } from '../steps/steps.ts';
import type { TaskIdOf } from '../tasks/tasks.ts';

/** A task of the five steps, with the step that it is in. */
export type TaskPlace = {
  [Id in StepId]: { readonly step: Id; readonly task: TaskIdOf<Id> };
}[StepId];

interface FlowStep extends Step {
  /** Ticked here as there. */
  readonly task?: TaskPlace;
}

/** A special situation: what to do, one thing after the other. */
export interface Flow {
  readonly situation: SituationId;
  readonly steps: readonly [FlowStep, ...FlowStep[]];
  /** The task that all of it is. */
  readonly whole: TaskPlace;
  /** What it costs, what goes wrong, what the law says. */
  readonly notes: readonly (Fact | Advice)[];
}

export type QuestionGroup = 'special' | 'blocking' | 'callers' | 'number' | 'redress';

export interface Question {
  /** As people ask it. */
  readonly name: Localized;
  /** The answer in one sentence, for whoever has time for no more. */
  readonly summary: Localized;
  readonly group: QuestionGroup;
  /** At most five sentences, or the steps of a special situation. */
  readonly answer: readonly [Step, ...Step[]] | Flow;
  readonly tasks: readonly [TaskPlace, ...TaskPlace[]];
  readonly channels: readonly ChannelId[];
  readonly laws: readonly LawId[];
}

export const isFlow = (answer: Question['answer']): answer is Flow => 'steps' in answer;
