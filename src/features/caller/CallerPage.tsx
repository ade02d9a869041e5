import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { sortTyped } from '#domain/sort-typed.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { paths } from '#paths.ts';
import { changeTypedCaller, useTypedCaller } from '#state/typed-caller.ts';
import { takeAsCaller, takeAsMine } from '#state/whose-number.ts';
import { NumberBox } from '#ui/NumberBox.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { AllKinds } from './AllKinds.tsx';
import style from './CallerPage.module.css';
import { CallerResult } from './CallerResult.tsx';
import type { CallerProps } from './caller-data.ts';
import { CallerTexts } from './caller-texts.ts';
import { useCallerReading } from './use-caller-reading.ts';
import { callerWords as words } from './words.ts';

/** The number that rang → its kind → what to do. The reader's own leads to the three acts. */
export function CallerPage(texts: CallerProps) {
  const text = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { typed, isAsked } = useTypedCaller();
  const reading = useCallerReading(typed, isAsked);
  const result = useRef<HTMLElement>(null);

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
          <CallerResult
            box={result}
            reading={reading}
            onMine={sortTyped(typed).as === 'mobile' ? () => goOn(typed) : undefined}
          />
        </div>
        <div className={style.beside}>
          <ReadingSection id="by-looks" title={text(words.kinds)}>
            <p>{text(words.kindsLead)}</p>
            <AllKinds kinds={texts.kinds} />
          </ReadingSection>
          <ReadingSection id="further" title={text(words.further)}>
            <ReadingLinks
              links={[
                { to: `${paths.chain(locale)}#pool`, name: text(words.toPool) },
                { to: paths.step(locale, 'block'), name: text(words.toBlock) },
                { to: paths.carrier(locale), name: text(words.toOverseas) },
                { to: paths.channels(locale), name: text(words.toChannels) },
                { to: paths.question(locale, 'official-call'), name: text(words.toOfficial) },
              ]}
            />
          </ReadingSection>
        </div>
      </article>
    </CallerTexts>
  );
}
