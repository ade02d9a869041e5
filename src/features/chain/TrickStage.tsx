import type { TrickId } from '#content/market/tricks.ts';
import { useText } from '#i18n/locale.ts';
import { useMarket } from './market-context.ts';
import style from './Stage.module.css';
import { TrickText } from './TrickText.tsx';
import { chainPageWords as words } from './words.ts';

/** The trick of a link and its answer: the one card of the section. Stands in a Cited. */
export function TrickStage({ id }: { id: TrickId }) {
  const text = useText();
  return (
    <div className={style.stage}>
      <p className={style.kind}>{text(words.trick)}</p>
      <h3>{useMarket().tricks[id].name}</h3>
      <TrickText id={id} />
    </div>
  );
}
