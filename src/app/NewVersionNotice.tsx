import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { useNewVersion } from '#state/new-version.ts';
import { useTypedNumber } from '#state/typed-number.ts';
import button from '#ui/Button.module.css';
import style from './Shell.module.css';
import { useIsTyping } from './use-is-typing.ts';
import { appWords as words } from './words.ts';

/** Asks whether to open the new version, once, and never in the middle of typing. */
export function NewVersionNotice() {
  const text = useText();
  const { isThere } = useNewVersion();
  const isTyping = useIsTyping();
  const { typed } = useTypedNumber();
  const [isLater, setIsLater] = useState(false);
  const isShown = isThere && !isLater && !isTyping;
  return (
    <div role="status" className={isShown ? style.notice : undefined}>
      {isShown && (
        <>
          <p>
            {text(words.newVersion)}
            {typed !== '' && text(words.typedGoes)}
          </p>
          <p className={style.buttons}>
            <button type="button" className={button.act} onClick={() => location.reload()}>
              {text(words.refresh)}
            </button>
            <button type="button" className={button.quiet} onClick={() => setIsLater(true)}>
              {text(words.later)}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
