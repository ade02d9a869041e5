import { isShownFact, type ShownSay } from '#content/shown.ts';
import { AdviceText } from './AdviceText.tsx';
import { FactText } from './FactText.tsx';

/** A sentence that is either a fact or our advice. */
export function SayText({ say }: { say: ShownSay }) {
  return isShownFact(say) ? <FactText fact={say} /> : <AdviceText advice={say} />;
}
