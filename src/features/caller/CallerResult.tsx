import type { RefObject } from 'react';
import type { CallerReading } from '#domain/read-callers.ts';
import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import { numberBoxWords } from '#ui/number-box-words.ts';
import { CallerAnswer } from './CallerAnswer.tsx';
import { CallerHeadline } from './CallerHeadline.tsx';
import style from './CallerPage.module.css';
import { ReadLines } from './ReadLines.tsx';
import { hasReport, reportId } from './report-form.ts';
import { callerWords as words } from './words.ts';

/** Its script comes once there is a number; the verdict is there without it. */
const callerMeaning = lazily(async () => (await import('./CallerMeaning.tsx')).CallerMeaning);

type Found = Extract<CallerReading, { found: 'callers' }>;

/** More are not read aloud; the sentence with their count is. */
const mostHeard = 3;

interface Props {
  readonly reading: CallerReading | null;
  /** What to do when it turns out to be the reader's own; absent where it cannot be. */
  readonly onMine: (() => void) | undefined;
  readonly box: RefObject<HTMLElement | null>;
}

/** What the field holds. Its status is there before there is an answer, so that it is heard. */
export function CallerResult({ reading, onMine, box }: Props) {
  const text = useText();
  const isShown = reading !== null && reading.found !== 'nothing';
  const callers = reading?.found === 'callers' ? reading.callers : [];
  const [only, ...others] = callers;
  const isAlone = only !== undefined && others.length === 0;
  const areHeard = !isAlone && callers.length <= mostHeard;
  const headlines = callers.map((caller) => <CallerHeadline key={caller.digits} caller={caller} />);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={text(words.result)}
      className={isShown ? style.result : style.nothing}
    >
      <div role="status" aria-atomic="false" className={style.status}>
        {isShown && <ReadLines lines={reading.lines} count={callers.length} />}
        {isAlone && <CallerAnswer caller={only} />}
        {areHeard && headlines}
        {reading?.found === 'no-number' && (
          <p className={style.sentence}>
            {text(reading.isMasked ? numberBoxWords.masked : numberBoxWords.noNumber)}
          </p>
        )}
      </div>
      {isAlone && (
        <p className={style.buttons}>
          {hasReport(only.kind) && (
            <a className={button.quiet} href={`#${reportId(only.kind)}`}>
              {text(words.toReport)}
            </a>
          )}
          {onMine && (
            <button type="button" className={button.quiet} onClick={onMine}>
              {text(words.mine)}
            </button>
          )}
        </p>
      )}
      {!isAlone && !areHeard && <div className={style.status}>{headlines}</div>}
      {reading?.found === 'callers' && (
        <LoadBoundary fallback={<div className={style.waiting} />}>
          <Meanings {...reading} />
        </LoadBoundary>
      )}
    </section>
  );
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
      isAlone={callers.length === 1}
    />
  ));
}
