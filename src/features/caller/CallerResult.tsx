import type { CallerReading } from '#domain/read-callers.ts';
import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { numberBoxWords } from '#ui/number-box-words.ts';
import { CallerAnswer } from './CallerAnswer.tsx';
import { CallerHeadline } from './CallerHeadline.tsx';
import { CallerMeaning } from './CallerMeaning.tsx';
import style from './CallerPage.module.css';
import { ReadLines } from './ReadLines.tsx';
import { hasReport, reportId } from './report-form.ts';
import { callerWords as words } from './words.ts';

type Found = Extract<CallerReading, { found: 'callers' }>;

interface Props {
  readonly reading: CallerReading;
  /** What to do when it turns out to be the reader's own; absent where it cannot be. */
  readonly onMine: (() => void) | undefined;
}

/** What the field holds: kind, verdict and what to do for one number; a headline for each of many. */
export function CallerResult({ reading, onMine }: Props) {
  const text = useText();
  if (reading.found === 'nothing') return null;
  const callers = reading.found === 'callers' ? reading.callers : [];
  const [only, ...others] = callers;
  const isAlone = only !== undefined && others.length === 0;
  return (
    <>
      <div className={style.status}>
        <ReadLines lines={reading.lines} count={callers.length} />
        {isAlone && <CallerAnswer caller={only} />}
        {!isAlone && callers.map((caller) => <CallerHeadline key={caller.digits} caller={caller} />)}
        {reading.found === 'no-number' && (
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
      {reading.found === 'callers' && <Meanings {...reading} />}
    </>
  );
}

/** Two numbers of one kind mean the same. */
function Meanings({ callers }: Found) {
  const kinds = [...new Set(callers.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <CallerMeaning
      key={kind}
      kind={kind}
      callers={callers.filter((caller) => caller.kind === kind)}
      isAlone={callers.length === 1}
    />
  ));
}
