import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import { Fold } from '#ui/Fold.tsx';
import { Later } from '#ui/Later.tsx';
import { Says } from '#ui/Says.tsx';
import style from './StepPage.module.css';
import type { StepProps } from './step-data.ts';
import { stepsWords as words } from './words.ts';

/** The article's word on a step, and ours. */
export function StepIntro({ step: { id, article, quotation, verdict, right, risky } }: { step: StepProps }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={style.intro} aria-labelledby={`${id}-article`}>
      <h2 id={`${id}-article`}>{text(words.articleSays)}</h2>
      <p>{text(words.articleNumber(article))}</p>
      <blockquote>
        <FactText fact={quotation} />
      </blockquote>
      <p>
        {text(words.verdict)}
        <strong>{verdict}</strong>
      </p>
      <Fold className={style.fold} isOpen={isOpen} onToggle={setOpen} summary={text(words.rightAndRisky)}>
        <Later isFolded isWanted={isOpen} className={style.sides}>
          <h3>{text(words.right)}</h3>
          <Says says={right} />
          <h3>{text(words.risky)}</h3>
          <Says says={risky} />
        </Later>
      </Fold>
    </section>
  );
}
