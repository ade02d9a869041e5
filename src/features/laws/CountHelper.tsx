import { useState } from 'react';
import {
  type Amount,
  type Holder,
  type InformationKind,
  informationKinds,
  type Picked,
  seriousFrom,
  thresholdsReached,
} from '#domain/information-thresholds.ts';
import { useText } from '#i18n/locale.ts';
import { AmountChoice } from './AmountChoice.tsx';
import style from './Counting.module.css';
import { CountResult } from './CountResult.tsx';
import { countWords as words } from './count-words.ts';

const holders: readonly Holder[] = ['anyone', 'insider', 'buyer'];

/** Explains which number is reached by what was picked; never judges, keeps and sends nothing. */
export function CountHelper() {
  const text = useText();
  const [picked, setPicked] = useState<Picked>({ records: {}, holder: 'anyone' });
  const { records, gain, holder } = picked;
  const isPicked = gain !== undefined || Object.values(records).some(Boolean);

  return (
    <div className={`${style.helper} needs-script not-on-paper`}>
      <h3>{text(words.try)}</h3>
      <p>{text(words.tryLead)}</p>
      <fieldset>
        <legend>{text(words.how)}</legend>
        {informationKinds.map((kind) => (
          <AmountChoice
            key={kind}
            name={words.kinds[kind].name}
            hint={words.kinds[kind].hint}
            threshold={seriousFrom[kind]}
            unit={words.records}
            value={records[kind]}
            onChange={(amount) => setPicked({ ...picked, records: withAmount(records, kind, amount) })}
          />
        ))}
        <AmountChoice
          name={holder === 'buyer' ? words.profitName : words.gain}
          threshold={seriousFrom.gain}
          unit={words.yuan}
          value={gain}
          onChange={(amount) => setPicked({ ...picked, gain: amount })}
        />
      </fieldset>
      <fieldset>
        <legend>{text(words.who)}</legend>
        <div>
          {holders.map((one) => (
            <label key={one} className={style.holder}>
              <input
                type="radio"
                name="holder"
                checked={holder === one}
                onChange={() => setPicked({ ...picked, holder: one })}
              />
              <span>{text(words.holders[one])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div role="status" className={style.result}>
        {isPicked ? (
          <CountResult picked={picked} reached={thresholdsReached(picked)} />
        ) : (
          <p>{text(words.nothingPicked)}</p>
        )}
      </div>
    </div>
  );
}

function withAmount(
  records: Picked['records'],
  kind: InformationKind,
  amount: Amount | undefined,
): Picked['records'] {
  const { [kind]: _, ...others } = records;
  return amount ? { ...others, [kind]: amount } : others;
}
