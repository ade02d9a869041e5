import { ourOrder, type StepId, steps } from '#content/steps/steps.ts';
import { useText } from '#i18n/locale.ts';
import { useLazy } from '#ui/lazily.ts';
import { StepIntro } from './StepIntro.tsx';
import style from './StepPage.module.css';
import { StepTasks } from './StepTasks.tsx';
import { stepTextOf } from './step-text-of.ts';

/** The five steps with all their tasks, for paper. Their texts are there already. */
export function AllSteps() {
  return (
    <div className="on-paper">
      {ourOrder.map((step) => (
        <WholeStep key={step} step={step} />
      ))}
    </div>
  );
}

function WholeStep({ step }: { step: StepId }) {
  const text = useText();
  const content = useLazy(stepTextOf[step]);
  const { article, name, lead } = steps[step];
  return (
    <article className={style.whole}>
      <h2>
        {article} {text(name)}
      </h2>
      <p>{text(lead)}</p>
      <StepIntro step={step} content={content} />
      <StepTasks step={step} content={content} />
    </article>
  );
}
