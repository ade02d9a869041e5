import { useId } from 'react';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import style from './MyDataPage.module.css';

interface Props {
  readonly question: Localized;
  /** What would happen. */
  readonly detail: Localized;
  readonly confirm: Localized;
  readonly cancel: Localized;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more before something goes for good; it takes the focus, so that it is read out. */
export function Ask({ question, detail, confirm, cancel, onConfirm, onCancel }: Props) {
  const text = useText();
  const id = useId();
  return (
    <section
      ref={(box) => box?.focus()}
      className={style.ask}
      tabIndex={-1}
      aria-labelledby={`${id}-question ${id}-detail`}
    >
      <p id={`${id}-question`}>
        <strong>{text(question)}</strong>
      </p>
      <p id={`${id}-detail`}>{text(detail)}</p>
      <div className={style.buttons}>
        <button type="button" className={button.act} onClick={onConfirm}>
          {text(confirm)}
        </button>
        <button type="button" className={button.quiet} onClick={onCancel}>
          {text(cancel)}
        </button>
      </div>
    </section>
  );
}
