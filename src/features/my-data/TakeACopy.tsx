import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { type Backup, type BackupTrouble, readBackup, restore } from '#state/backup.ts';
import button from '#ui/Button.module.css';
import { BackupPreview } from './BackupPreview.tsx';
import { backupWords as words } from './backup-words.ts';
import style from './MyDataPage.module.css';

type Outcome = BackupTrouble | 'merged' | 'replaced' | null;

/** A backup from a file or from pasted text: looked at first, then merged or put in place of what is here. */
export function TakeACopy() {
  const text = useText();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [backup, setBackup] = useState<Backup | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);

  function look(content: string): void {
    const read = readBackup(content);
    const isRefused = 'trouble' in read;
    setBackup(isRefused ? null : read);
    setOutcome(isRefused ? read.trouble : null);
  }

  async function chooseFile({ currentTarget: field }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = field.files?.[0];
    // Ours are some kilobytes: what is far larger is not read at all.
    if (file) look(file.size > 5_000_000 ? '' : await file.text().catch(() => ''));
    field.value = '';
  }

  function settle(how: 'merge' | 'replace'): void {
    if (!backup) return;
    restore(backup, how);
    setBackup(null);
    setPasted('');
    setOutcome(how === 'merge' ? 'merged' : 'replaced');
  }

  return (
    <section className={`${style.section} needs-script`} aria-labelledby="take">
      <h2 id="take">{text(words.take)}</h2>
      <p>{text(words.takeLead)}</p>
      <p className={style.field}>
        <label htmlFor={`${id}-file`}>{text(words.file)}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json,text/plain"
          onChange={chooseFile}
        />
      </p>
      <form
        className={style.field}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          look(pasted);
        }}
      >
        <label htmlFor={`${id}-text`}>{text(words.paste)}</label>
        <textarea
          id={`${id}-text`}
          rows={4}
          value={pasted}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <div className={style.buttons}>
          <button type="submit" className={button.quiet} disabled={pasted.trim() === ''}>
            {text(words.look)}
          </button>
        </div>
      </form>
      {backup && <BackupPreview backup={backup} onTake={settle} onCancel={() => setBackup(null)} />}
      <p role="status">{outcome && text(words.outcomes[outcome])}</p>
    </section>
  );
}
