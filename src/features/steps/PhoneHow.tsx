import type { Phone } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { changeReaderChoices, useReaderChoices } from '#state/reader.ts';
import chip from '#ui/Chip.module.css';
import { HowStep } from '#ui/HowStep.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './Task.module.css';
import { taskWords as words } from './words.ts';

/** The menus of the reader's own phone, what silence costs, and the way back; without a phone, asks for it. */
export function PhoneHow({ phones }: { phones: Readonly<Record<string, Phone>> }) {
  const text = useText();
  const { phone } = useReaderChoices();
  const own = phone === null ? undefined : phones[phone];
  return (
    <>
      <div className={style.ask}>
        <p>{text(words.whichPhone)}</p>
        <fieldset className={`${chip.chips} needs-script`} aria-label={text(words.whichPhone)}>
          {Object.entries(phones).map(([id, { name }]) => (
            <button
              key={id}
              type="button"
              className={id === phone ? chip.chosen : chip.chip}
              aria-pressed={id === phone}
              onClick={() => changeReaderChoices({ phone: id })}
            >
              {text(name)}
            </button>
          ))}
        </fieldset>
      </div>
      {own && <OwnPhone phone={own} />}
      <noscript>
        {Object.entries(phones).map(([id, its]) => (
          <OwnPhone key={id} phone={its} />
        ))}
      </noscript>
    </>
  );
}

function OwnPhone({ phone: { name, ways, cost, back } }: { phone: Phone }) {
  const text = useText();
  return (
    <section className={style.own}>
      <h4>{text(name)}</h4>
      <p className={style.aside}>{text(words.menusMove)}</p>
      <ol className={style.steps}>
        {ways.map((way) => (
          <li key={text(way.say.text)}>
            <HowStep step={way} />
          </li>
        ))}
      </ol>
      <div className={style.limits}>
        <h4>{text(words.cost)}</h4>
        <SayText say={cost} />
        <h4>{text(words.back)}</h4>
        <SayText say={back} />
      </div>
    </section>
  );
}
