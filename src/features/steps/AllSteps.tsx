import type { OtherPage } from '#ui/other-page.ts';
import { SourcesContext } from '#ui/sources-context.ts';
import { StepIntro } from './StepIntro.tsx';
import style from './StepPage.module.css';
import { StepTasks } from './StepTasks.tsx';
import type { StepProps } from './step-data.ts';

/** The five steps with all their tasks, for paper. */
export function AllSteps({ pages }: { pages: readonly OtherPage<StepProps>[] }) {
  return (
    <div className="on-paper">
      {pages.map(({ props: step, sources }) => (
        <SourcesContext key={step.id} value={sources}>
          <article className={style.whole}>
            <h2>
              {step.number} {step.name}
            </h2>
            <p>{step.lead}</p>
            <StepIntro step={step} />
            <StepTasks step={step} />
          </article>
        </SourcesContext>
      ))}
    </div>
  );
}
