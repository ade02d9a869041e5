import { useState } from 'react';
import type { StepText } from '#content/steps/step-texts.ts';
import { type StepId, steps } from '#content/steps/steps.ts';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Later } from '#ui/Later.tsx';
import { Says } from '#ui/Says.tsx';
import style from './StepPage.module.css';
import { stepMoreOf } from './step-text-of.ts';
import { stepsWords as words } from './words.ts';

/** The article's word on a step, and ours. */
export function StepIntro({ step, content }: { step: StepId; content: StepText }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
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
      <Fold className={style.fold} isOpen={isOpen} onToggle={setOpen} summary={text(words.rightAndRisky)}>
        <Later lazy={stepMoreOf[step]} isWanted={isOpen} className={style.sides}>
          {({ right, risky }) => (
            <>
              <h3>{text(words.right)}</h3>
              <Says says={right} />
              <h3>{text(words.risky)}</h3>
              <Says says={risky} />
            </>
          )}
        </Later>
      </Fold>
    </section>
  );
}
