import { type StepMore, type StepText, stepMores, stepTexts } from '#content/steps/step-texts.ts';
import type { StepId } from '#content/steps/steps.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';

/** A step's texts, loaded with its page. */
export const stepTextOf: Record<StepId, Lazy<StepText>> = {
  block: lazily(stepTexts.block),
  carrier: lazily(stepTexts.carrier),
  abnormal: lazily(stepTexts.abnormal),
  law: lazily(stepTexts.law),
  'change-number': lazily(stepTexts['change-number']),
};

/** The law behind a task, wanted with the texts that name it. */
export const lawLinks = lazily(async () => (await import('#ui/LawLinks.tsx')).LawLinks);

/** What lies folded on it, loaded when it is unfolded. */
export const stepMoreOf: Record<StepId, Lazy<StepMore>> = {
  block: withLaws(stepMores.block),
  carrier: withLaws(stepMores.carrier),
  abnormal: withLaws(stepMores.abnormal),
  law: withLaws(stepMores.law),
  'change-number': withLaws(stepMores['change-number']),
};

function withLaws(file: () => Promise<StepMore>): Lazy<StepMore> {
  return lazily(async () => (await Promise.all([file(), lawLinks.load()]))[0]);
}
