import { useText } from '#i18n/locale.ts';
import { changeReaderChoices, useReaderChoices } from '#state/reader.ts';
import chip from '#ui/Chip.module.css';
import { HowStep } from '#ui/HowStep.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './Task.module.css';
import type { TaskProps } from './task-data.ts';
import { taskWords as words } from './words.ts';

type Phones = Extract<TaskProps['how'], { phones: unknown }>['phones'];

/**
 * The menus of the reader's own phone, what silence costs, and the way back. Asks for the phone; where no script
 * can, every phone's are shown.
 */
export function PhoneHow({ phones }: { phones: Phones }) {
  const text = useText();
  const { phone: chosen } = useReaderChoices();
  return (
    <>
      <div className={style.ask}>
        <p>{text(words.whichPhone)}</p>
        <fieldset className={`${chip.chips} needs-script`} aria-label={text(words.whichPhone)}>
          {phones.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={id === chosen ? chip.chosen : chip.chip}
              aria-pressed={id === chosen}
              onClick={() => changeReaderChoices({ phone: id })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      {phones.map((phone) => (
        <PhoneMenus key={phone.id} phone={phone} isChosen={phone.id === chosen} />
      ))}
    </>
  );
}

function PhoneMenus({ phone, isChosen }: { phone: Phones[number]; isChosen: boolean }) {
  const text = useText();
  return (
    <section className={`${style.own} ${isChosen ? '' : 'without-script'}`}>
      <h4>{phone.name}</h4>
      <p className={style.aside}>{text(words.menusMove)}</p>
      <ol className={style.steps}>
        {phone.ways.map((way) => (
          <li key={way.say.text}>
            <HowStep step={way} />
          </li>
        ))}
      </ol>
      <div className={style.limits}>
        <h4>{text(words.cost)}</h4>
        <SayText say={phone.cost} />
        <h4>{text(words.back)}</h4>
        <SayText say={phone.back} />
      </div>
    </section>
  );
}
