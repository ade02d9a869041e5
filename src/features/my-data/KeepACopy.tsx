import { useState } from 'react';
import { isoDay } from '#domain/iso-day.ts';
import { useText } from '#i18n/locale.ts';
import { writeBackup } from '#state/backup.ts';
import { useSetAside } from '#state/set-aside.ts';
import button from '#ui/Button.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { backupWords as words } from './backup-words.ts';
import { download } from './download.ts';
import style from './MyDataPage.module.css';
import { setAsideWords } from './set-aside-words.ts';

/** Everything kept, as a file; in WeChat, which downloads nothing, as text to copy. */
export function KeepACopy() {
  const text = useText();
  const isAnySetAside = useSetAside().length > 0;
  const [shown, setShown] = useState('');
  return (
    <section className={`${style.section} needs-script`} aria-labelledby="backup">
      <h2 id="backup">{text(words.backup)}</h2>
      <p>{text(words.backupLead)}</p>
      {isAnySetAside && <p>{text(setAsideWords.notInBackup)}</p>}
      <div className={style.buttons}>
        <button
          type="button"
          className={`${button.quiet} not-in-wechat`}
          onClick={() => download(writeBackup(new Date()), `breakchain-${isoDay(new Date())}.json`)}
        >
          {text(words.download)}
        </button>
        <CopyButton label={words.copyText} copies={() => writeBackup(new Date())} />
      </div>
      <details
        className={style.fold}
        onToggle={(event) => setShown(event.currentTarget.open ? writeBackup(new Date()) : '')}
      >
        <summary>{text(words.showText)}</summary>
        <textarea readOnly rows={6} value={shown} aria-label={text(words.theText)} spellCheck={false} />
      </details>
    </section>
  );
}
