import type { ShownFact } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { gradeWords, words } from '#i18n/words.ts';
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

/** More than two years before we read it: true of a year alone only when its last day was. */
function isOlder({ asOf, readOn }: ShownFact): boolean {
  if (asOf === 'undated' || readOn === null) return false;
  const twoYearsBefore = `${Number(readOn.slice(0, 4)) - 2}${readOn.slice(4)}`;
  return asOf < twoYearsBefore.slice(0, asOf.length);
}
