import { type StepText, stepTextFiles } from '#content/steps/step-texts.ts';
import type { StepId } from '#content/steps/steps.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

/** A step's texts, loaded once they are wanted. */
export const stepTextOf: Record<StepId, Lazy<StepText>> = {
  block: lazily(stepTextFiles.block),
  carrier: lazily(stepTextFiles.carrier),
  abnormal: lazily(stepTextFiles.abnormal),
  law: lazily(stepTextFiles.law),
  'change-number': lazily(stepTextFiles['change-number']),
};
