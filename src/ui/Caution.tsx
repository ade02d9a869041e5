import type { ShownFact } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { cautionWords as words } from '#i18n/words.ts';
import { cautionsOf } from './cautions-of.ts';
import style from './FactText.module.css';

/** What must not be missed about a sentence, in its own line, whether sources are shown or not. */
export function Caution({ fact }: { fact: ShownFact }) {
  const text = useText();
  const cautions = cautionsOf(fact);
  if (cautions.length === 0) return null;
  return (
    <small className={style.caution}>
      {text(words.all(cautions.map((caution) => words[caution](fact.asOf.slice(0, 4)))))}
    </small>
  );
}
