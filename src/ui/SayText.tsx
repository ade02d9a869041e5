import { type Advice, type Fact, isFact } from '#content/record.ts';
import { AdviceText } from './AdviceText.tsx';
import { FactText } from './FactText.tsx';

/** A sentence that is either a fact or our advice. */
export function SayText({ say }: { say: Fact | Advice }) {
  return isFact(say) ? <FactText fact={say} /> : <AdviceText advice={say} />;
}
