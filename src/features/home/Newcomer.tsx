import { useText } from '#i18n/locale.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import { Chain } from '#ui/Chain.tsx';
import style from './HomePage.module.css';
import type { HomeProps } from './home-data.ts';
import { homeWords as words } from './words.ts';

/** For whom has not begun: what it is about, and the chain. What the server draws. */
export function Newcomer({ allTasks }: Pick<HomeProps, 'allTasks'>) {
  const text = useText();
  const { chain } = useReaderProgress(allTasks);
  return (
    <>
      <h1 className={style.heading} tabIndex={-1}>
        {text(words.title)}
        <br />
        {text(words.titleEnd)}
      </h1>
      <div className={style.chain}>
        <Chain states={chain} />
      </div>
    </>
  );
}
