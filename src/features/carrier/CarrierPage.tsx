import { useEffect, useMemo, useState } from 'react';
import { guessCarrier, hostOf } from '#domain/guess-carrier.ts';
import { type NumberReading, readNumber } from '#domain/read-number.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { changeTypedNumber, useTypedNumber } from '#state/typed-number.ts';
import { Link } from '#ui/Link.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { CarrierChips } from './CarrierChips.tsx';
import style from './CarrierPage.module.css';
import type { CarrierProps } from './carrier-data.ts';
import { Guidance } from './Guidance.tsx';
import { Result } from './Result.tsx';
import { carrierWords as words } from './words.ts';

/** Number → the network of its prefix → what this carrier can switch off. */
export function CarrierPage({ topics, guidance, grounds }: CarrierProps) {
  const text = useText();
  const locale = useLocale();
  const { typed } = useTypedNumber();
  const { carrier: chosen } = useChosenCarrier();
  const { answer, ask } = useAnswer(typed);
  // What the number says counts until the reader says otherwise of this very number.
  const [corrected, setCorrected] = useState<{ digits: string } | null>(null);
  const guess = guessCarrier(answer);
  const isCorrected = answer?.kind === 'mobile' && answer.digits === corrected?.digits;
  const carrier = isCorrected || !guess ? chosen : guess;
  const host = carrier === 'mvno' ? hostOf(answer) : undefined;
  const isGuidanceDue = answer?.kind !== 'mobile' || guess !== null || isCorrected;

  return (
    <div className={style.page}>
      <header className={style.title}>
        <h1 tabIndex={-1}>{text(words.title)}</h1>
        <p>{text(words.lead)}</p>
        <p className={style.caller}>
          <Link to={paths.caller(locale)}>{text(words.toCaller)}</Link>
        </p>
      </header>
      <NumberField button="clear" typed={typed} onType={(now) => changeTypedNumber(now, true)} onAsk={ask} />
      <Result
        answer={answer}
        grounds={grounds}
        carrier={isCorrected ? chosen : null}
        onCorrect={() => answer?.kind === 'mobile' && setCorrected({ digits: answer.digits })}
      />
      {answer?.kind !== 'mobile' && <CarrierChips title={words.choose} pressed={chosen} />}
      {carrier && isGuidanceDue && (
        <Guidance
          key={carrier}
          carrier={carrier}
          topics={topics}
          guidance={guidance[carrier]}
          host={host && { network: host, topics: guidance[host].topics }}
        />
      )}
    </div>
  );
}

const pause = 700;
const immediate: readonly NumberReading['kind'][] = ['mobile', 'unassigned', 'unlisted', 'too-long'];
const stillTyping: readonly NumberReading['kind'][] = ['empty', 'unfinished'];

/** What to say of the field now: a whole mobile at once, the rest after a pause, what is still short only when asked. */
function useAnswer(typed: string): { answer: NumberReading | null; ask: () => void } {
  const reading = useMemo(() => readNumber(typed), [typed]);
  const [asked, setAsked] = useState<{ typed: string; byReader: boolean } | null>(null);

  useEffect(() => {
    const timer = setTimeout(
      () => setAsked((was) => (was?.typed === typed ? was : { typed, byReader: false })),
      pause,
    );
    return () => clearTimeout(timer);
  }, [typed]);

  const isAsked = asked?.typed === typed;
  const isDue =
    immediate.includes(reading.kind) || (isAsked && (asked.byReader || !stillTyping.includes(reading.kind)));
  return {
    answer: isDue ? reading : null,
    ask: () => setAsked({ typed: useTypedNumber.getState().typed, byReader: true }),
  };
}
