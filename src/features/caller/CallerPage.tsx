import { type ComponentProps, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { CallerReading } from '#domain/read-callers.ts';
import { sortTyped } from '#domain/sort-typed.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { inLocale, paths } from '#paths.ts';
import { changeTypedCaller, useTypedCaller } from '#state/typed-caller.ts';
import { takeAsCaller, takeAsMine } from '#state/whose-number.ts';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import { NumberBox } from '#ui/NumberBox.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { AllKinds } from './AllKinds.tsx';
import style from './CallerPage.module.css';
import type { CallerResult } from './CallerResult.tsx';
import type { CallerProps } from './caller-data.ts';
import { CallerTexts } from './caller-texts.ts';
import { useCallerReading } from './use-caller-reading.ts';
import { callerWords as words } from './words.ts';

/** Its script comes while the number is being typed. */
const callerResult = lazily(async () => (await import('./CallerResult.tsx')).CallerResult);

/** The number that rang → its kind → what to do. The reader's own leads to the three acts. */
export function CallerPage(texts: CallerProps) {
  const text = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { typed, isAsked } = useTypedCaller();
  const reading = useCallerReading(typed, isAsked);
  const result = useRef<HTMLElement>(null);

  const isShown = reading !== null && reading.found !== 'nothing';

  useEffect(() => {
    if (typed) void callerResult.load().catch(() => {}); // Asked for once more when there is an answer.
  }, [typed]);

  function goOn(own: string): void {
    void navigate(takeAsMine(own) ? paths.start(locale) : paths.chooseCarrier(locale));
  }

  /** What answers takes the focus: the question is gone by then, and a phone's keyboard goes too. */
  function answer(caller: string): void {
    takeAsCaller(caller);
    result.current?.focus();
  }

  return (
    <CallerTexts value={texts}>
      <article className={style.page}>
        <PageHead title={text(pageNames.caller)} />
        <div className={style.answer}>
          <NumberBox
            label={words.label}
            promise={words.promise}
            typed={typed}
            onType={changeTypedCaller}
            onMine={goOn}
            onCaller={answer}
            isCaller={isAsked}
            takesLines
          />
          <section
            ref={result}
            tabIndex={-1}
            aria-label={text(words.result)}
            className={isShown ? style.result : style.nothing}
          >
            <p role="status" className="visually-hidden">
              {isLog(reading)
                ? text(words.severalLines(reading.lines.read, reading.callers.length))
                : heardOf(reading, texts)}
            </p>
            {isShown && (
              <LoadBoundary fallback={<div className={style.waiting} />}>
                <Result
                  reading={reading}
                  onMine={sortTyped(typed).as === 'mobile' ? () => goOn(typed) : undefined}
                />
              </LoadBoundary>
            )}
          </section>
        </div>
        <div className={style.beside}>
          <ReadingSection id="by-looks" title={text(words.kinds)}>
            <p>{text(words.kindsLead)}</p>
            <AllKinds kinds={texts.kinds} />
          </ReadingSection>
          <ReadingSection id="further" title={text(words.further)}>
            <ReadingLinks
              links={texts.further.map(({ path, name }) => ({ to: inLocale(locale, path), name }))}
            />
          </ReadingSection>
        </div>
      </article>
    </CallerTexts>
  );
}

function Result(props: ComponentProps<typeof CallerResult>) {
  const Shown = useLazy(callerResult);
  return <Shown {...props} />;
}

type Found = Extract<CallerReading, { found: 'callers' }>;

/** More are not read aloud one by one. */
const mostHeard = 3;

const isLog = (reading: CallerReading | null): reading is Found =>
  reading?.found === 'callers' && reading.callers.length > mostHeard;

/** What is said aloud: kind and verdict of each number. */
function heardOf(reading: CallerReading | null, { kinds }: CallerProps): string {
  if (reading?.found !== 'callers') return '';
  return kinds
    .filter(({ id }) => reading.callers.some(({ kind }) => kind === id))
    .map(({ name, verdict }) => `${name}。${verdict}`)
    .join('');
}
