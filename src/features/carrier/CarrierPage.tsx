import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { CarrierId, NetworkId } from '#domain/carrier.ts';
import { type NumberReading, readNumber } from '#domain/read-number.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { changeTypedNumber, useTypedNumber } from '#state/typed-number.ts';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { CarrierChips } from './CarrierChips.tsx';
import style from './CarrierPage.module.css';
import { guessCarrier, hostOf } from './guess-carrier.ts';
import { Result } from './Result.tsx';
import { carrierWords as words } from './words.ts';

/** Number → the network of its prefix → what this carrier can switch off. */
export function CarrierPage() {
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
      <NumberField button="clear" typed={typed} onType={changeTypedNumber} onAsk={ask} />
      <Result
        answer={answer}
        carrier={isCorrected ? chosen : null}
        onCorrect={() => answer?.kind === 'mobile' && setCorrected({ digits: answer.digits })}
      />
      {answer?.kind !== 'mobile' && <CarrierChips title={words.choose} pressed={chosen} />}
      {carrier && isGuidanceDue && (
        <LoadBoundary key={carrier} fallback={<div className={style.waiting} />}>
          <GuidanceWhenHere carrier={carrier} host={carrier === 'mvno' ? hostOf(answer) : undefined} />
        </LoadBoundary>
      )}
    </div>
  );
}

/** What guidance stands on comes with the first of it. */
const guidance = lazily(async () => (await import('./Guidance.tsx')).Guidance);

function GuidanceWhenHere(props: { carrier: CarrierId; host: NetworkId | undefined }) {
  const Guidance = useLazy(guidance);
  return <Guidance {...props} />;
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
