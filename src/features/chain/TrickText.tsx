import type { TrickId } from '#content/market/tricks.ts';
import { useText } from '#i18n/locale.ts';
import { CitedText } from '#ui/Cited.tsx';
import { useMarket } from './market-context.ts';
import style from './Stage.module.css';
import { chainPageWords as words } from './words.ts';

/** How a trick works, and what answers it. Stands in a Cited. */
export function TrickText({ id }: { id: TrickId }) {
  const text = useText();
  const { how, counter } = useMarket().tricks[id];
  return (
    <>
      <CitedText say={how} />
      <div className={style.counter}>
        <p className={style.label}>{text(words.counter)}</p>
        <CitedText say={counter} />
      </div>
    </>
  );
}
