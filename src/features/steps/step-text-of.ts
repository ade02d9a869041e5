import { type StepMore, type StepText, stepMoreFiles, stepTextFiles } from '#content/steps/step-texts.ts';
import type { StepId } from '#content/steps/steps.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

/** A step's texts, loaded with its page. */
export const stepTextOf: Record<StepId, Lazy<StepText>> = {
  block: lazily(stepTextFiles.block),
  carrier: lazily(stepTextFiles.carrier),
  abnormal: lazily(stepTextFiles.abnormal),
  law: lazily(stepTextFiles.law),
  'change-number': lazily(stepTextFiles['change-number']),
};

/** What lies folded on it, loaded when it is unfolded. */
export const stepMoreOf: Record<StepId, Lazy<StepMore>> = {
  block: lazily(stepMoreFiles.block),
  carrier: lazily(stepMoreFiles.carrier),
  abnormal: lazily(stepMoreFiles.abnormal),
  law: lazily(stepMoreFiles.law),
  'change-number': lazily(stepMoreFiles['change-number']),
};
