import type { Count } from '#domain/chain-progress.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useReaderChoices } from '#state/reader.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import { Link } from '#ui/Link.tsx';
import { OrderSwitch } from './OrderSwitch.tsx';
import { PrintAll } from './PrintAll.tsx';
import { Situations } from './Situations.tsx';
import style from './StepsPage.module.css';
import type { StepsProps } from './steps-data.ts';
import { useShownAsSaved } from './use-shown-as-saved.ts';
import { stepsWords as words } from './words.ts';

/** The five steps, in either order, and how much of the chain they have cut. */
export function StepsPage({ steps, allTasks, situations }: StepsProps) {
  const text = useText();
  const locale = useLocale();
  const progress = useReaderProgress(allTasks);
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
        {(order === 'ours' ? steps : inArticleOrder(steps)).map((step) => (
          <li key={step.id}>
            <StepLine step={step} count={progress.steps[step.id]} />
          </li>
        ))}
      </ol>
      <details className={style.why}>
        <summary>{text(words.whyOrder)}</summary>
        <dl>
          {steps.map(({ id, name, whyHere }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <AdviceText advice={whyHere} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <Situations situations={situations} />
      <p className={style.tools}>
        <Link to={paths.myData(locale)}>{text(words.backup)}</Link>
      </p>
      <PrintAll steps={steps} />
    </div>
  );
}

type Steps = StepsProps['steps'];

const inArticleOrder = (steps: Steps): Steps => [...steps].sort((a, b) => a.article - b.article);

function StepLine({ step, count }: { step: Steps[number]; count: Count }) {
  const text = useText();
  const locale = useLocale();
  const { id, article, name, lead } = step;
  const isDone = count.total > 0 && count.done === count.total;
  return (
    <Link className={style.step} data-done={isDone || undefined} to={paths.step(locale, id)}>
      <span className={style.number}>
        <span className="visually-hidden">{text(words.articleNumber(article))} </span>
        <span aria-hidden="true">{article}</span>
      </span>
      <span className={style.name}>{name}</span>
      <span className={style.count}>{text(words.count(count))}</span>
      <span className={style.lead}>{lead}</span>
    </Link>
  );
}
