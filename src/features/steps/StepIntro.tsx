import type { StepText } from '#content/steps/step-texts.ts';
import { type StepId, steps } from '#content/steps/steps.ts';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Says } from '#ui/Says.tsx';
import style from './StepPage.module.css';
import { stepsWords as words } from './words.ts';

/** The article's word on a step, and ours. */
export function StepIntro({ step, content }: { step: StepId; content: StepText }) {
  const text = useText();
  return (
    <section className={style.intro} aria-labelledby={`${step}-article`}>
      <h2 id={`${step}-article`}>{text(words.articleSays)}</h2>
      <blockquote>
        <FactText fact={content.quotation} />
      </blockquote>
      <p>
        {text(words.verdict)}
        <strong>{text(steps[step].verdict)}</strong>
      </p>
      <Fold className={style.fold} summary={text(words.rightAndRisky)}>
        <div className={style.sides}>
          <h3>{text(words.right)}</h3>
          <Says says={content.right} />
          <h3>{text(words.risky)}</h3>
          <Says says={content.risky} />
        </div>
      </Fold>
    </section>
  );
}
