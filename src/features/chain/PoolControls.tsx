import { useId } from 'react';
import type { Localized } from '#domain/locale.ts';
import type { Defences, Pool } from '#domain/pool-model.ts';
import { useText } from '#i18n/locale.ts';
import chip from '#ui/Chip.module.css';
import style from './PoolToy.module.css';
import { poolWords as words } from './pool-words.ts';

const choices = [
  ['size', words.pool, [10, 50, 200, 1000, 5000], words.numbers],
  ['callsADay', words.calls, [1, 3, 10], words.ofCalls],
  ['firms', words.firms, [1, 5, 20], words.ofFirms],
] as const;

/** Where a filter by kind begins when it is turned on. */
const usualShare = 0.5;
const changeDay = 10;

interface Props {
  readonly pool: Pool;
  readonly defences: Defences;
  readonly onPool: (pool: Pool) => void;
  readonly onDefences: (defences: Defences) => void;
}

/** Every figure of the model, each with whose assumption it is; and what one can do. */
export function PoolControls({ pool, defences, onPool, onDefences }: Props) {
  const text = useText();
  const id = useId();
  const { share, changedOn } = defences;
  const change = (changes: Partial<Defences>) => onDefences({ ...defences, ...changes });
  return (
    <>
      <fieldset className={style.defences}>
        <legend>{text(words.defences)}</legend>
        <Check name={words.block} isOn={defences.block} onChange={(block) => change({ block })} />
        <Check
          name={words.kind}
          isOn={share > 0}
          onChange={(isOn) => change({ share: isOn ? usualShare : 0 })}
        />
        {share > 0 && (
          <p className={style.share}>
            <label htmlFor={`${id}-share`}>{text(words.share(Math.round(share * 100)))}</label>
            <input
              id={`${id}-share`}
              type="range"
              min={5}
              max={95}
              step={5}
              value={Math.round(share * 100)}
              onChange={(event) => change({ share: Number(event.currentTarget.value) / 100 })}
            />
          </p>
        )}
        <Check name={words.silence} isOn={defences.silence} onChange={(silence) => change({ silence })} />
        <Check name={words.contacts} isOn={defences.contacts} onChange={(contacts) => change({ contacts })} />
        <Check
          name={words.change}
          isOn={changedOn !== null}
          onChange={(isOn) => change({ changedOn: isOn ? changeDay : null })}
        />
        {changedOn !== null && (
          <Check
            name={words.leaks}
            isOn={defences.leaksAgain}
            onChange={(leaksAgain) => change({ leaksAgain })}
          />
        )}
      </fieldset>
      {choices.map(([key, name, values, label]) => (
        <fieldset key={key} className={style.choice}>
          <legend>{text(name)}</legend>
          <div className={chip.chips}>
            {values.map((value) => (
              <button
                key={value}
                type="button"
                className={pool[key] === value ? chip.chosen : chip.chip}
                aria-pressed={pool[key] === value}
                onClick={() => onPool({ ...pool, [key]: value })}
              >
                {text(label(value))}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

interface CheckProps {
  readonly name: Localized;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ name, isOn, onChange }: CheckProps) {
  const text = useText();
  return (
    <label className={style.check}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {text(name)}
    </label>
  );
}
