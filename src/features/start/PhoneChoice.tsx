import { useEffect, useRef, useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { changeReaderChoices } from '#state/reader.ts';
import chip from '#ui/Chip.module.css';
import style from './Choice.module.css';
import { Icon } from './Icon.tsx';
import type { ShownPhone } from './start-data.ts';
import { useStart } from './use-start.ts';
import { startWords } from './words.ts';

const words = startWords.phone;

interface Props {
  readonly phones: readonly ShownPhone[];
  readonly phone: ShownPhone | undefined;
  /** Whether it was the device that told, not the reader. */
  readonly isGuess: boolean;
}

/** The reader's phone, and a tap to another; asked where nothing tells. */
export function PhoneChoice({ phones, phone, isGuess }: Props) {
  const text = useText();
  const { say } = useStart();
  const [isOpen, setOpen] = useState(false);
  const known = useRef<HTMLButtonElement>(null);
  const isChosen = useRef(false);

  // What was pressed is gone: the button that says which phone it is now is what is left of the choice.
  useEffect(() => {
    if (isChosen.current) known.current?.focus();
    isChosen.current = false;
  });

  function choose({ id, name }: ShownPhone): void {
    changeReaderChoices({ phone: id });
    setOpen(false);
    say(text(words.changed(name)));
    isChosen.current = true;
  }

  return (
    <div className={style.brand}>
      {phone ? (
        <div className={style.known}>
          <button
            ref={known}
            type="button"
            className={chip.chip}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isGuess ? text(words.guessed(phone.name)) : phone.name}
            <Icon id="down" />
          </button>
          <span>{text(words.change)}</span>
        </div>
      ) : (
        <h2>{text(words.which)}</h2>
      )}
      {(isOpen || !phone) && (
        <fieldset className={chip.chips} aria-label={text(words.which)}>
          {phones.map((each) => (
            <button
              key={each.id}
              type="button"
              className={each === phone ? chip.chosen : chip.chip}
              aria-pressed={each === phone}
              onClick={() => choose(each)}
            >
              {each.name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
