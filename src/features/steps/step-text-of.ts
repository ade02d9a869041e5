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

/** The law behind a task, wanted with the texts that name it. */
export const lawLinks = lazily(async () => (await import('#ui/LawLinks.tsx')).LawLinks);

/** What lies folded on it, loaded when it is unfolded. */
export const stepMoreOf: Record<StepId, Lazy<StepMore>> = {
  block: withLaws(stepMoreFiles.block),
  carrier: withLaws(stepMoreFiles.carrier),
  abnormal: withLaws(stepMoreFiles.abnormal),
  law: withLaws(stepMoreFiles.law),
  'change-number': withLaws(stepMoreFiles['change-number']),
};

function withLaws(file: () => Promise<StepMore>): Lazy<StepMore> {
  return lazily(async () => (await Promise.all([file(), lawLinks.load()]))[0]);
}
