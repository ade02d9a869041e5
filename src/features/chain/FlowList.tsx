import type { FlowId } from '#content/market/flows.ts';
import { useText } from '#i18n/locale.ts';
import { CitedText } from '#ui/Cited.tsx';
import { flowFacts } from './flow-facts.ts';
import { useMarket } from './market-context.ts';
import style from './Stage.module.css';
import { chainPageWords as words } from './words.ts';

/** From whom to whom, what, and the prices that were seen. Stands in a Cited. */
export function FlowList({ ids }: { ids: readonly FlowId[] }) {
  const text = useText();
  const market = useMarket();
  const { actors, flows } = market;
  return (
    <ul className={style.flows}>
      {ids.map((id) => {
        const [what, price] = flowFacts(market, id);
        return (
          <li key={id}>
            <p className={style.between}>
              {actors[flows[id].from].name} → {actors[flows[id].to].name}
            </p>
            {what && <CitedText say={what} />}
            {price && (
              <div className={style.price}>
                <p className={style.label}>{text(words.price)}</p>
                <CitedText say={price} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
