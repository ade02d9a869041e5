import type { FlowId } from '#content/market/flows.ts';
import { useText } from '#i18n/locale.ts';
import { Cited } from '#ui/Cited.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import { FlowList } from './FlowList.tsx';
import { flowFacts } from './flow-facts.ts';
import { useMarket } from './market-context.ts';
import { chainPageWords as words } from './words.ts';

/** What passes on at a link, and for how much. */
export function FlowFold({ ids }: { ids: readonly FlowId[] }) {
  const text = useText();
  const market = useMarket();
  const hasPrice = ids.some((id) => 'price' in market.flows[id]);
  return (
    <RuledFold
      summary={
        <>
          <h3>{text(hasPrice ? words.flows : words.flowsWithoutPrice)}</h3>
          <small>{text(words.count(ids.length))}</small>
        </>
      }
    >
      <Cited says={ids.flatMap((id) => flowFacts(market, id))}>
        <FlowList ids={ids} />
      </Cited>
      {hasPrice && <p>{text(words.noRate)}</p>}
    </RuledFold>
  );
}
