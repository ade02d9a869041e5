import type { ShownFact } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import style from './Result.module.css';
import { carrierWords as words } from './words.ts';

/** What the answer rests on, for whoever asks. */
export function Grounds({ facts }: { facts: readonly ShownFact[] }) {
  const text = useText();
  return (
    <details className={style.grounds}>
      <summary>{text(words.why)}</summary>
      {facts.map((fact) => (
        <FactText key={fact.text} fact={fact} />
      ))}
    </details>
  );
}
