import { Link, useLocation } from 'react-router';
import { isStepId, ourOrder, type StepId, steps } from '#content/steps/steps.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Chain } from '#ui/Chain.tsx';
import { chainSentence } from '#ui/chain-words.ts';
import { useLazy } from '#ui/lazily.ts';
import { PrintStep } from './PrintStep.tsx';
import { phonesLoaded } from './phones-loaded.ts';
import { StepIntro } from './StepIntro.tsx';
import style from './StepPage.module.css';
import { StepTasks } from './StepTasks.tsx';
import { stepMoreOf, stepTextOf } from './step-text-of.ts';
import { useReaderProgress } from './use-reader-progress.ts';
import { useShownAsSaved } from './use-shown-as-saved.ts';
import { stepsWords as words } from './words.ts';

/** One step: what the article says of it, what we think, and the tasks that make it real. */
export function StepPage() {
  const text = useText();
  const locale = useLocale();
  const step = stepOf(useLocation().pathname);
  const content = useLazy(stepTextOf[step]);
  const { chain, steps: counts } = useReaderProgress();
  const next = ourOrder[ourOrder.indexOf(step) + 1];
  useShownAsSaved();
  return (
    <div className={style.page} key={step}>
      <header className={style.title}>
        <p className="not-on-paper">
          <Link to={paths.steps(locale)}>{text(words.title)}</Link>
        </p>
        <h1 tabIndex={-1}>
          <span className={style.number}>
            <span className="visually-hidden">{text(words.articleNumber(steps[step].article))} </span>
            <span aria-hidden="true">{steps[step].article}</span>
          </span>
          {text(steps[step].name)}
        </h1>
        <p className={style.lead}>{text(steps[step].lead)}</p>
      </header>
      <StepIntro step={step} content={content} />
      <section className={style.chain} aria-label={text(words.count(counts[step]))}>
        <Chain states={chain} />
        <p>
          <strong>{text(words.count(counts[step]))}</strong>
          {'　'}
          {text(chainSentence(chain))}
        </p>
      </section>
      <StepTasks step={step} content={content} />
      <p className={style.onward}>
        <PrintStep step={step} />
        <Link to={next ? paths.step(locale, next) : paths.steps(locale)}>
          {next ? text(words.next) + text(steps[next].name) : text(words.allSteps)}
        </Link>
      </p>
    </div>
  );
}

/** Loaded before the page is shown, so that it is there at once; on the server with all that lies folded. */
export async function loadStep(address: string): Promise<void> {
  const step = stepOf(address);
  const folded = import.meta.env.SSR && [stepMoreOf[step].load(), phonesLoaded.load()];
  await Promise.all([stepTextOf[step].load(), ...(folded || [])]);
}

/** The route lets no other address in. */
function stepOf(address: string): StepId {
  const id = address.replace(/\/+$/, '').split('/').pop();
  if (!isStepId(id)) throw new Error(`No step at ${address}`);
  return id;
}
