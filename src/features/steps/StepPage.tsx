import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import { Link } from '#ui/Link.tsx';
import { PrintStep } from './PrintStep.tsx';
import { StepIntro } from './StepIntro.tsx';
import style from './StepPage.module.css';
import { StepTasks } from './StepTasks.tsx';
import type { StepProps } from './step-data.ts';
import { useShownAsSaved } from './use-shown-as-saved.ts';
import { stepsWords as words } from './words.ts';

/** One step: what the article says of it, what we think, and the tasks that make it real. */
export function StepPage(step: StepProps) {
  const text = useText();
  const locale = useLocale();
  const { id, number, name, lead, next } = step;
  const { chain, steps } = useReaderProgress(step.allTasks);
  useShownAsSaved();
  return (
    <div className={style.page}>
      <header className={style.title}>
        <p className="not-on-paper">
          <Link to={paths.steps(locale)}>{text(words.title)}</Link>
        </p>
        <h1 tabIndex={-1}>
          <span className={style.number}>{number}</span>
          {name}
        </h1>
        <p className={style.lead}>{lead}</p>
      </header>
      <StepIntro step={step} />
      <section className={style.chain} aria-label={text(words.count(steps[id]))}>
        <Chain states={chain} />
        <p>
          <strong>{text(words.count(steps[id]))}</strong>
          {'　'}
          {text(chainSentence(chain))}
        </p>
      </section>
      <StepTasks step={step} />
      <p className={style.onward}>
        <PrintStep />
        <Link to={next ? paths.step(locale, next.id) : paths.steps(locale)}>
          {next ? text(words.next) + next.name : text(words.allSteps)}
        </Link>
      </p>
    </div>
  );
}
