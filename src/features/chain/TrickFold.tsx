import type { TrickId } from '#content/market/tricks.ts';
import { useText } from '#i18n/locale.ts';
import { Cited } from '#ui/Cited.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './ChainPage.module.css';
import { useMarket } from './market-context.ts';
import { TrickText } from './TrickText.tsx';
import { chainPageWords as words } from './words.ts';

/** The tricks of a link beside its first. */
export function TrickFold({ ids }: { ids: readonly TrickId[] }) {
  const text = useText();
  const { tricks } = useMarket();
  return (
    <RuledFold
      summary={
        <>
          <h3>{text(words.moreTricks)}</h3>
          <small>{ids.map((id) => tricks[id].name).join(text({ zh: '、', en: '; ' }))}</small>
        </>
      }
    >
      {ids.map((id) => (
        <div key={id} className={style.entry}>
          <h4>{tricks[id].name}</h4>
          <Cited says={[tricks[id].how, tricks[id].counter]}>
            <TrickText id={id} />
          </Cited>
        </div>
      ))}
    </RuledFold>
  );
}
