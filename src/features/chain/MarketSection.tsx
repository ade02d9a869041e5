import { useText } from '#i18n/locale.ts';
import { Later } from '#ui/Later.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import type { ChainProps } from './chain-data.ts';
import style from './Market.module.css';
import { MarketDrawing } from './MarketDrawing.tsx';
import { MarketInWords } from './MarketInWords.tsx';
import { tallLayout, wideLayout } from './market-layouts.ts';
import { chainPageWords as words } from './words.ts';

/** Everybody and everything that changes hands, in one drawing; the words below it say the same. */
export function MarketSection({ links, labels }: Pick<ChainProps, 'links' | 'labels'>) {
  const text = useText();
  return (
    <section id="market" className={style.market} aria-labelledby="market-title">
      <Later className={style.rows}>
        <header>
          <h2 id="market-title">{text(words.market)}</h2>
          <p>{text(words.marketLead)}</p>
        </header>
        <figure className={style.figure}>
          <div className={style.tall}>
            <MarketDrawing layout={tallLayout} labels={labels} />
          </div>
          <div className={style.wide}>
            <MarketDrawing layout={wideLayout} labels={labels} />
          </div>
          <figcaption className={style.legend}>
            <span data-kind="call">{text(words.legendCall)}</span>
            <span data-kind="defence">{text(words.legendDefence)}</span>
          </figcaption>
        </figure>
        <div className={style.words}>
          <RuledFold isScreenOnly summary={<h3>{text(words.inWords)}</h3>}>
            <MarketInWords links={links} />
          </RuledFold>
        </div>
      </Later>{' '}
    </section>
  );
}
