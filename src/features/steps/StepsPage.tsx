import { Link } from 'react-router';
import { articleOrder, ourOrder, type StepId, steps } from '#content/steps/steps.ts';
import type { Count } from '#domain/chain-progress.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useReaderChoices } from '#state/reader.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import { OrderSwitch } from './OrderSwitch.tsx';
import { PrintAll } from './PrintAll.tsx';
import { Situations } from './Situations.tsx';
import style from './StepsPage.module.css';
import { useReaderProgress } from './use-reader-progress.ts';
import { useShownAsSaved } from './use-shown-as-saved.ts';
import { stepsWords as words } from './words.ts';

/** The five steps, in either order, and how much of the chain they have cut. */
export function StepsPage() {
  const text = useText();
  const locale = useLocale();
  const progress = useReaderProgress();
  const { order } = useReaderChoices();
  useShownAsSaved();
  return (
    <div className={style.page}>
      <header className={style.title}>
        <h1 tabIndex={-1}>{text(words.title)}</h1>
        <p>{text(words.lead)}</p>
      </header>
      <section className={style.chain} aria-label={text(words.title)}>
        <Chain states={progress.chain} />
        <p>{text(chainSentence(progress.chain))}</p>
      </section>
      <OrderSwitch />
      <ol className={`${style.steps} late`}>
        {(order === 'ours' ? ourOrder : articleOrder).map((id) => (
          <li key={id}>
            <StepLine id={id} count={progress.steps[id]} />
          </li>
        ))}
      </ol>
      <details className={style.why}>
        <summary>{text(words.whyOrder)}</summary>
        <dl>
          {ourOrder.map((id) => (
            <div key={id}>
              <dt>{text(steps[id].name)}</dt>
              <dd>
                <AdviceText advice={steps[id].whyHere} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <Situations />
      <p className={style.tools}>
        <Link to={paths.myData(locale)}>{text(words.backup)}</Link>
      </p>
      <PrintAll />
    </div>
  );
}

function StepLine({ id, count }: { id: StepId; count: Count }) {
  const text = useText();
  const locale = useLocale();
  const { article, name, lead } = steps[id];
  const isDone = count.total > 0 && count.done === count.total;
  return (
    <Link className={style.step} data-done={isDone || undefined} to={paths.step(locale, id)}>
      <span className={style.number}>
        <span className="visually-hidden">{text(words.articleNumber(article))} </span>
        <span aria-hidden="true">{article}</span>
      </span>
      <span className={style.name}>{text(name)}</span>
      <span className={style.count}>{text(words.count(count))}</span>
      <span className={style.lead}>{text(lead)}</span>
    </Link>
  );
}
