import type { FlowId } from '#content/market/flows.ts';
import { useText } from '#i18n/locale.ts';
import { FlowList } from './FlowList.tsx';
import style from './Stage.module.css';
import { chainPageWords as words } from './words.ts';

/** At the link of the price, the prices are the card of the section. Stands in a Cited. */
export function PriceStage({ flows }: { flows: readonly FlowId[] }) {
  const text = useText();
  return (
    <div className={style.stage}>
      <h3>{text(words.prices)}</h3>
      <FlowList ids={flows} />
      <p className={style.aside}>{text(words.noRate)}</p>
    </div>
  );
}
