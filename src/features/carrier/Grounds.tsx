import type { ShownFact } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import style from './Result.module.css';
import { carrierWords as words } from './words.ts';

/** What the answer rests on, where sources are shown. */
export function Grounds({ facts }: { facts: readonly ShownFact[] }) {
  const text = useText();
  return (
    <div className={`${style.grounds} when-sources`}>
      <h3>{text(words.why)}</h3>
      {facts.map((fact) => (
        <FactText key={fact.text} fact={fact} />
      ))}
    </div>
  );
}
