import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { type Trouble, troubles, useStorageHealth } from '#state/storage-health.ts';
import button from '#ui/Button.module.css';
import style from './Shell.module.css';
import { troubleWords, appWords as words } from './words.ts';

/** Tells the reader what the device does not keep; each new trouble is told once. */
export function StorageNotice() {
  const text = useText();
  const now = useStorageHealth(troubles);
  const [known, setKnown] = useState('');
  const isShown = now !== '' && now !== known;
  return (
    <div role="status" className={isShown ? style.notice : undefined}>
      {isShown && (
        <>
          {now.split(' ').map((trouble) => (
            <p key={trouble}>{text(troubleWords[trouble as Trouble])}</p>
          ))}
          <button type="button" className={button.quiet} onClick={() => setKnown(now)}>
            {text(words.close)}
          </button>
        </>
      )}
    </div>
  );
}
