import { carriers } from '#i18n/carrier-names.ts';
import { useText } from '#i18n/locale.ts';
import { type Backup, contentsOf } from '#state/backup.ts';
import button from '#ui/Button.module.css';
import { backupWords as words } from './backup-words.ts';
import style from './MyDataPage.module.css';

interface Props {
  readonly backup: Backup;
  readonly onTake: (how: 'merge' | 'replace') => void;
  readonly onCancel: () => void;
}

/** What a backup holds, before anything is changed. */
export function BackupPreview({ backup, onTake, onCancel }: Props) {
  const text = useText();
  const { carrier, ...counts } = contentsOf(backup);
  return (
    <section ref={(box) => box?.focus()} className={style.ask} tabIndex={-1} aria-labelledby="preview">
      <h3 id="preview">{text(words.preview(backup.madeOn))}</h3>
      <dl className={style.kept}>
        {(Object.keys(counts) as (keyof typeof counts)[]).map((what) => (
          <div key={what}>
            <dt>{text(words.counted[what])}</dt>
            <dd>{counts[what]}</dd>
          </div>
        ))}
        <div>
          <dt>{text(words.carrier)}</dt>
          <dd>{text(carrier ? carriers[carrier].name : words.none)}</dd>
        </div>
      </dl>
      <div className={style.buttons}>
        <button type="button" className={button.act} onClick={() => onTake('merge')}>
          {text(words.merge)}
        </button>
        <button type="button" className={button.quiet} onClick={() => onTake('replace')}>
          {text(words.replace)}
        </button>
        <button type="button" className={button.quiet} onClick={onCancel}>
          {text(words.cancel)}
        </button>
      </div>
    </section>
  );
}
