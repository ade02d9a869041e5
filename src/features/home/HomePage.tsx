import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readNumber } from '#domain/read-number.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeTypedNumber, useTypedNumber } from '#state/typed-number.ts';
import { NumberAnswer, type OtherReading } from '#ui/NumberAnswer.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { CarrierChoice } from './CarrierChoice.tsx';
import style from './HomePage.module.css';
import type { HomeProps } from './home-data.ts';
import { LeftOff } from './LeftOff.tsx';
import { WaysIn } from './WaysIn.tsx';
import { homeWords as words } from './words.ts';

/** The first screen: one field, one promise, the ways in that exist, and the chain. */
export function HomePage(left: HomeProps) {
  const text = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { typed } = useTypedNumber();
  const [answered, setAnswered] = useState<OtherReading | null>(null);

  /** A mobile number is answered on the carrier's page, handed over in memory; all else right here. */
  function ask(): void {
    const reading = readNumber(useTypedNumber.getState().typed);
    if (reading.kind === 'mobile') void navigate(paths.carrier(locale));
    else setAnswered(reading);
  }

  return (
    <div className={style.home}>
      <p className={style.urgent}>
        {text(words.urgent)}
        <a href="tel:110">{text(words.callFirst)}</a>
        {text(words.or)}
        <a href="tel:96110">96110</a>
      </p>
      <div className={style.first}>
        <h1 tabIndex={-1}>
          {text(words.title)}
          <br />
          {text(words.titleEnd)}
        </h1>
        <p className={style.lead}>{text(words.lead)}</p>
        <NumberField
          button="ask"
          typed={typed}
          onType={(now) => {
            changeTypedNumber(now);
            setAnswered(null);
          }}
          onAsk={ask}
        />
        <div role="status" className={style.answer}>
          {answered && <NumberAnswer reading={answered} />}
        </div>
        <CarrierChoice />
      </div>
      <div className={style.second}>
        <WaysIn />
        <LeftOff {...left} />
      </div>
    </div>
  );
}
