import type { RefObject } from 'react';
import type { MobileDigits } from '#domain/sort-typed.ts';
import { useText } from '#i18n/locale.ts';
import { beginningOf, numberBoxWords as words } from './number-box-words.ts';
import style from './WhoseNumber.module.css';

interface Props {
  readonly reading: MobileDigits;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly box: RefObject<HTMLFieldSetElement | null>;
}

/** Eleven digits may be the reader's own or a stranger's, and only the reader knows. */
export function WhoseNumber({ reading, onMine, onTheirs, box }: Props) {
  const text = useText();
  return (
    <fieldset ref={box} className={style.ask} tabIndex={-1}>
      <legend>
        {text(words.whose)}
        <small>{text(beginningOf(reading))}</small>
      </legend>
      <div className={style.two}>
        <button type="button" onClick={onMine}>
          {text(words.mine)}
          <small>{text(words.mineNote)}</small>
        </button>
        <button type="button" onClick={onTheirs}>
          {text(words.theirs)}
          <small>{text(words.theirsNote)}</small>
        </button>
      </div>
    </fieldset>
  );
}
