import type { ClaimId } from '#content/market/claims.ts';
import { FactText } from '#ui/FactText.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './Claim.module.css';
import { useMarket } from './market-context.ts';
import { Verdict } from './Verdict.tsx';

/** What is said, and our verdict in sight; why, a tap away. `level` continues the headings above. */
export function ClaimList({ ids, level: Heading }: { ids: readonly ClaimId[]; level: 'h3' | 'h4' }) {
  const { claims } = useMarket();
  return (
    <ul className={style.claims}>
      {ids.map((id) => (
        <li key={id}>
          <RuledFold
            id={`claim-${id}`}
            summary={
              <>
                <Verdict verdict={claims[id].verdict} />
                <Heading className={style.claim}>{claims[id].claim}</Heading>
              </>
            }
          >
            <FactText fact={claims[id].why} />
          </RuledFold>
        </li>
      ))}
    </ul>
  );
}
