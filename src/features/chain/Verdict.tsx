import type { Verdict as VerdictId } from '#content/market/claims.ts';
import { useText } from '#i18n/locale.ts';
import style from './Claim.module.css';
import { verdictWords } from './words.ts';

/** A word in a frame, in colour: never colour alone. */
export function Verdict({ verdict }: { verdict: VerdictId }) {
  const text = useText();
  return (
    <span className={style.verdict} data-verdict={verdict}>
      {text(verdictWords[verdict].word)}
    </span>
  );
}
