import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import { Link } from '#ui/Link.tsx';
import style from './HomePage.module.css';
import type { HomeProps } from './home-data.ts';
import { homeWords as words } from './words.ts';

/** The reader's chain, and where they left off: as high before their ticks are read as after. */
export function LeftOff({ stepNames, allTasks }: HomeProps) {
  const text = useText();
  const locale = useLocale();
  const { chain, next } = useReaderProgress(allTasks);
  return (
    <section className={style.chain} aria-labelledby="chain">
      <h2 id="chain">{text(words.chainTitle)}</h2>
      <Chain states={chain} />
      <p>{text(chainSentence(chain))}</p>
      <Link to={next ? paths.step(locale, next) : paths.steps(locale)}>
        {next ? text(words.goOn(stepNames[next])) : text(words.lookAgain)}
      </Link>
    </section>
  );
}
