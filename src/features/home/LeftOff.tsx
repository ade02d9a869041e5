import { Link } from 'react-router';
import { progressOf } from '#content/steps/progress.ts';
import { steps } from '#content/steps/steps.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useProgress } from '#state/progress.ts';
import { useReader } from '#state/reader.ts';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import style from './HomePage.module.css';
import { homeWords as words } from './words.ts';

/** The reader's chain, and where they left off: as high before their ticks are read as after. */
export function LeftOff() {
  const text = useText();
  const locale = useLocale();
  const { chain, next } = progressOf(useReader(), useProgress());
  return (
    <section className={style.chain} aria-labelledby="chain">
      <h2 id="chain">{text(words.chainTitle)}</h2>
      <Chain states={chain} />
      <p>{text(chainSentence(chain))}</p>
      <Link to={next ? paths.step(locale, next) : paths.steps(locale)}>
        {next ? text(words.goOn(steps[next].name)) : text(words.lookAgain)}
      </Link>
    </section>
  );
}
