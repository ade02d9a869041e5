import { useId } from 'react';
import { type Amount, amounts, rangeOf } from '#domain/information-thresholds.ts';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import style from './Counting.module.css';
import { countWords as words } from './count-words.ts';

interface Props {
  readonly name: Localized;
  readonly hint?: Localized;
  readonly threshold: number;
  readonly unit: (count: number) => Localized;
  readonly value: Amount | undefined;
  readonly onChange: (amount: Amount | undefined) => void;
}

/** Roughly how many, between the numbers at which something changes. */
export function AmountChoice({ name, hint, threshold, unit, value, onChange }: Props) {
  const text = useText();
  const id = useId();
  return (
    <div className={style.amount}>
      <label htmlFor={id}>{text(name)}</label>
      {hint && <small id={`${id}-hint`}>{text(hint)}</small>}
      <select
        id={id}
        aria-describedby={hint && `${id}-hint`}
        value={value ?? ''}
        onChange={({ target }) => onChange(amounts.find((amount) => amount === target.value))}
      >
        <option value="">{text(words.unknown)}</option>
        {amounts.map((amount) => (
          <option key={amount} value={amount}>
            {text(words.range({ ...rangeOf(threshold, amount), unit }))}
          </option>
        ))}
      </select>
    </div>
  );
}
