import type { ShownFact } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { gradeWords, words } from '#i18n/words.ts';
import { isOlder } from './cautions-of.ts';
import { Day } from './Day.tsx';

/** How far a fact may be leaned on, and since when. */
export function Standing({ fact }: { fact: ShownFact }) {
  const text = useText();
  return (
    <>
      <b data-grade={fact.grade}>{text(gradeWords[fact.grade])}</b> <Day day={fact.asOf} />
      {isOlder(fact) && <span>{text(words.older)}</span>}
    </>
  );
}
