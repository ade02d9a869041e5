import type { Phone } from '#content/record.ts';
import { isPhoneId, type PhoneId, phoneNames } from '#content/steps/phone-names.ts';
import { useText } from '#i18n/locale.ts';
import { changeReaderChoices, useReaderChoices } from '#state/reader.ts';
import chip from '#ui/Chip.module.css';
import { HowStep } from '#ui/HowStep.tsx';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { SayText } from '#ui/SayText.tsx';
import { usePrinting } from '#ui/use-printing.ts';
import { phonesLoaded } from './phones-loaded.ts';
import style from './Task.module.css';
import { taskWords as words } from './words.ts';

const ids = Object.keys(phoneNames) as PhoneId[];

/** The menus of the reader's own phone, what silence costs, and the way back; without a phone, asks for it. */
export function PhoneHow({ isOpen }: { isOpen: boolean }) {
  const text = useText();
  const { phone } = useReaderChoices();
  const isPrinting = usePrinting();
  return (
    <>
      <div className={style.ask}>
        <p>{text(words.whichPhone)}</p>
        <fieldset className={`${chip.chips} needs-script`} aria-label={text(words.whichPhone)}>
          {ids.map((id) => (
            <button
              key={id}
              type="button"
              className={id === phone ? chip.chosen : chip.chip}
              aria-pressed={id === phone}
              onClick={() => changeReaderChoices({ phone: id })}
            >
              {text(phoneNames[id])}
            </button>
          ))}
        </fieldset>
      </div>
      {isPhoneId(phone) && (isOpen || isPrinting) && (
        <LoadBoundary fallback={<div className={style.waiting} />}>
          <OwnPhone id={phone} />
        </LoadBoundary>
      )}
      <noscript>{phonesLoaded.now() && ids.map((id) => <OwnPhone key={id} id={id} />)}</noscript>
    </>
  );
}

function OwnPhone({ id }: { id: PhoneId }) {
  const text = useText();
  const { ways, cost, back }: Phone = useLazy(phonesLoaded)[id];
  return (
    <section className={style.own}>
      <h4>{text(phoneNames[id])}</h4>
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
