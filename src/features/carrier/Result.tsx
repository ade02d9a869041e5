import { useState } from 'react';
import { type CarrierId, carrierIds } from '#domain/carrier.ts';
import { guessCarrier } from '#domain/guess-carrier.ts';
import type { NumberKind } from '#domain/number-plan.ts';
import { groupMobile, type NumberReading } from '#domain/read-number.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier } from '#state/chosen-carrier.ts';
import { useTypedNumber } from '#state/typed-number.ts';
import { takeAsCaller } from '#state/whose-number.ts';
import chip from '#ui/Chip.module.css';
import { Link } from '#ui/Link.tsx';
import { NumberAnswer } from '#ui/NumberAnswer.tsx';
import type { CarrierProps } from './carrier-data.ts';
import { Grounds } from './Grounds.tsx';
import { groundsOf } from './grounds.ts';
import { kindOf, networkOf } from './names-of.ts';
import { PlaceOfNumber } from './PlaceOfNumber.tsx';
import style from './Result.module.css';
import { carrierWords as words } from './words.ts';

/** Whether it is a number that may ring somebody, and is nobody's mobile. */
const calls = ({ kind }: NumberReading): boolean =>
  !['mobile', 'empty', 'unfinished', 'too-long', 'unlisted', 'unassigned'].includes(kind);

type Mobile = Extract<NumberReading, { kind: 'mobile' }>;

interface Props {
  readonly answer: NumberReading | null;
  /** What the reader said of this number, if anything. */
  readonly carrier: CarrierId | null;
  readonly onCorrect: () => void;
  readonly grounds: CarrierProps['grounds'];
}

/**
 * What the field holds. Its headline is a status that is there before there is an answer, so that it is heard;
 * the place, which comes later, is heard by itself.
 */
export function Result({ answer, ...doubt }: Props) {
  const text = useText();
  const locale = useLocale();
  const isMobile = answer?.kind === 'mobile';
  return (
    <section aria-label={text(words.result)} className={isMobile ? style.result : style.empty}>
      <div role="status" aria-atomic="false" className={style.headline}>
        {isMobile && <Headline reading={answer} />}
        {answer && !isMobile && (
          <div className={style.sentence}>
            <NumberAnswer reading={answer} />
          </div>
        )}
      </div>
      {isMobile && <Doubt key={answer.digits} reading={answer} {...doubt} />}
      {answer && calls(answer) && (
        <p className={style.toCaller}>
          <Link to={paths.caller(locale)} onClick={() => takeAsCaller(useTypedNumber.getState().typed)}>
            {text(words.itCalled)}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Numbers of satellites and things are handed out at a company’s seat, which says nothing. */
const hasPlace = (kind: NumberKind): boolean => kind !== 'satellite' && kind !== 'iot';

function Headline({ reading }: { reading: Mobile }) {
  const text = useText();
  const { allotment, digits } = reading;
  return (
    <header className={style.header}>
      <p className={style.network}>
        {text(networkOf(allotment))}
        {hasPlace(allotment.kind) && <PlaceOfNumber digits={digits} />}
      </p>
      <p className={style.kind}>
        {text(kindOf(allotment))}
        {' · '}
        <span>{groupMobile(digits)}</span>
      </p>
    </header>
  );
}

/** The prefix is a guess about today, and one tap puts it right. */
function Doubt({ reading, carrier, onCorrect, grounds }: { reading: Mobile } & Omit<Props, 'answer'>) {
  const text = useText();
  const [hasMoved, setMoved] = useState(false);
  const guess = guessCarrier(reading);

  function say(id: CarrierId): void {
    changeChosenCarrier({ carrier: id });
    onCorrect();
  }

  return (
    <>
      <div className={style.ask}>
        {guess === null && <p>{text(words.notOrdinary)}</p>}
        <p>
          {text(words.ofCarrier(networkOf(reading.allotment)))}
          <strong>{text(guess ? words.hasMoved : words.whichNow)}</strong>
        </p>
        {guess && (
          <fieldset className={chip.chips} aria-label={text(words.hasMoved)}>
            <button
              type="button"
              className={carrier === guess && !hasMoved ? chip.chosen : chip.chip}
              aria-pressed={carrier === guess && !hasMoved}
              onClick={() => {
                setMoved(false);
                say(guess);
              }}
            >
              {text(words.notMoved)}
            </button>
            <button
              type="button"
              className={hasMoved ? chip.chosen : chip.chip}
              aria-pressed={hasMoved}
              onClick={() => setMoved(true)}
            >
              {text(words.moved)}
            </button>
          </fieldset>
        )}
        {(hasMoved || guess === null) && (
          <fieldset className={chip.chips} aria-label={text(words.whichNow)}>
            {carrierIds.map((id) => (
              <button
                key={id}
                type="button"
                className={carrier === id ? chip.chosen : chip.chip}
                aria-pressed={carrier === id}
                onClick={() => say(id)}
              >
                {text(carriers[id].short)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <Grounds facts={groundsOf(grounds, reading.allotment)} />
    </>
  );
}
