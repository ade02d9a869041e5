import type { CallerReading } from '#domain/read-callers.ts';
import { useText } from '#i18n/locale.ts';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import { CallerHeadline } from './CallerHeadline.tsx';
import style from './CallerPage.module.css';
import { ReadLines } from './ReadLines.tsx';
import { callerWords as words } from './words.ts';

/** Its script comes once there is a number; what it says is there. */
const callerMeaning = lazily(async () => (await import('./CallerMeaning.tsx')).CallerMeaning);

type Found = Extract<CallerReading, { found: 'callers' }>;

/** More are not read aloud; the sentence with their count is. */
const mostHeard = 3;

/** What the field holds. Its status is there before there is an answer, so that it is heard. */
export function CallerResult({ reading }: { reading: CallerReading | null }) {
  const text = useText();
  const isFound = reading?.found === 'callers';
  const callers = isFound ? reading.callers : [];
  const headlines = callers.map((caller) => <CallerHeadline key={caller.digits} caller={caller} />);
  const areHeard = callers.length <= mostHeard;
  return (
    <section aria-label={text(words.result)} className={reading ? style.result : style.nothing}>
      <div role="status" aria-atomic="false" className={style.status}>
        {reading && reading.found !== 'nothing' && <ReadLines lines={reading.lines} count={callers.length} />}
        {areHeard && headlines}
        {reading && !isFound && <p className={style.sentence}>{text(words[sentenceFor(reading)])}</p>}
      </div>
      {!areHeard && <div className={style.status}>{headlines}</div>}
      {isFound && (
        <LoadBoundary fallback={<div className={style.waiting} />}>
          <Meanings {...reading} />
        </LoadBoundary>
      )}
    </section>
  );
}

function sentenceFor(reading: Exclude<CallerReading, Found>): 'nothing' | 'masked' | 'noNumber' {
  if (reading.found === 'nothing') return 'nothing';
  return reading.isMasked ? 'masked' : 'noNumber';
}

/** Two numbers of one kind mean the same. */
function Meanings({ callers }: Found) {
  const kinds = [...new Set(callers.map(({ kind }) => kind))];
  const CallerMeaning = useLazy(callerMeaning);
  return kinds.map((kind) => (
    <CallerMeaning
      key={kind}
      kind={kind}
      callers={callers.filter((caller) => caller.kind === kind)}
      isAlone={kinds.length === 1}
    />
  ));
}
