import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact, Task, TaskHow } from '../record.ts';
import type { StepId } from './steps.ts';

interface TaskGroup<Id extends string> {
  readonly name: Localized;
  /** Not in the article: added by us. */
  readonly ours?: true;
  readonly tasks: readonly [Id, ...Id[]];
}

/** What a step's own page shows at once; `Id` stands for its tasks'. */
export interface StepText<Id extends string = string> {
  /** What the article says, word for word. */
  readonly quotation: Fact;
  readonly groups: readonly TaskGroup<Id>[];
  readonly tasks: Readonly<Record<Id, Task>>;
}

/** What lies folded on it, and is loaded when it is unfolded. */
export interface StepMore<Id extends string = string> {
  readonly right: readonly (Fact | Advice)[];
  readonly risky: readonly (Fact | Advice)[];
  readonly tasks: Readonly<Record<Id, TaskHow>>;
}

/** Each step's texts are files of their own, so that nobody loads another's. */
export const stepTextFiles: Record<StepId, () => Promise<StepText>> = {
  block: async () => (await import('./block-text.ts')).blockText,
  carrier: async () => (await import('./carrier-text.ts')).carrierText,
  abnormal: async () => (await import('./abnormal-text.ts')).abnormalText,
  law: async () => (await import('./law-text.ts')).lawText,
  'change-number': async () => (await import('./change-number-text.ts')).changeNumberText,
};

export const stepMoreFiles: Record<StepId, () => Promise<StepMore>> = {
  block: async () => (await import('./block-more.ts')).blockMore,
  carrier: async () => (await import('./carrier-more.ts')).carrierMore,
  abnormal: async () => (await import('./abnormal-more.ts')).abnormalMore,
  law: async () => (await import('./law-more.ts')).lawMore,
  'change-number': async () => (await import('./change-number-more.ts')).changeNumberMore,
};
