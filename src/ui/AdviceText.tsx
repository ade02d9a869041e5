import type { ShownAdvice } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import style from './AdviceText.module.css';
import { RichText } from './RichText.tsx';

/** Our own counsel, marked as ours. The only way an Advice reaches the screen. */
export function AdviceText({ advice }: { advice: ShownAdvice }) {
  const text = useText();
  return (
    <p className={style.advice}>
      <RichText>{advice.text}</RichText>
      <small className="when-sources">
        {'\u2003'}
        {text(words.advice)}
      </small>
    </p>
  );
}
