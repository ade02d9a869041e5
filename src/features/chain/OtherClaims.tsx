import type { ClaimId, Verdict as VerdictId } from '#content/market/claims.ts';
import { useText } from '#i18n/locale.ts';
import style from './ChainPage.module.css';
import { ChainSection } from './ChainSection.tsx';
import { ClaimList } from './ClaimList.tsx';
import { useMarket } from './market-context.ts';
import record from './Record.module.css';
import { Verdict } from './Verdict.tsx';
import { verdictWords, chainPageWords as words } from './words.ts';

/** The claims that belong to no link, and what each verdict means. */
export function OtherClaims({ ids }: { ids: readonly ClaimId[] }) {
  const text = useText();
  const { claims } = useMarket();
  return (
    <ChainSection id="others">
      <header className={style.heading}>
        <h2 id="others-title">{text(words.others)}</h2>
        <p>{text(words.othersLead(Object.keys(claims).length, ids.length))}</p>
      </header>
      <div className={style.body}>
        <Verdicts />
        <ClaimList ids={ids} level="h3" />
      </div>
    </ChainSection>
  );
}

function Verdicts() {
  const text = useText();
  return (
    <dl className={record.verdicts} aria-label={text(words.legend)}>
      {(Object.keys(verdictWords) as VerdictId[]).map((verdict) => (
        <div key={verdict}>
          <dt>
            <Verdict verdict={verdict} />
          </dt>
          <dd>{text(verdictWords[verdict].means)}</dd>
        </div>
      ))}
    </dl>
  );
}
