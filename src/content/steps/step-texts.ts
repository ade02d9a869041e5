import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact, Task, TaskHow } from '../record.ts';
import { abnormalMore } from './abnormal-more.ts';
import { abnormalText } from './abnormal-text.ts';
import { blockMore } from './block-more.ts';
import { blockText } from './block-text.ts';
import { carrierMore } from './carrier-more.ts';
import { carrierText } from './carrier-text.ts';
import { changeNumberMore } from './change-number-more.ts';
import { changeNumberText } from './change-number-text.ts';
import { lawMore } from './law-more.ts';
import { lawText } from './law-text.ts';
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

export interface StepMore<Id extends string = string> {
  readonly right: readonly (Fact | Advice)[];
  readonly risky: readonly (Fact | Advice)[];
  readonly tasks: Readonly<Record<Id, TaskHow>>;
}

export const stepTexts: Record<StepId, StepText> = {
  block: blockText,
  carrier: carrierText,
  abnormal: abnormalText,
  law: lawText,
  'change-number': changeNumberText,
};

export const stepMores: Record<StepId, StepMore> = {
  block: blockMore,
  carrier: carrierMore,
  abnormal: abnormalMore,
  law: lawMore,
  'change-number': changeNumberMore,
};
