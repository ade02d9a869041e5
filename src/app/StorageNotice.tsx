import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { type Trouble, troubles, useStorageHealth } from '#state/storage-health.ts';
import button from '#ui/Button.module.css';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import style from './Shell.module.css';
import { appWords as words } from './words.ts';

/** Few devices need them. */
const troubleWords = lazily(async () => (await import('./trouble-words.ts')).troubleWords);

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
          <LoadBoundary fallback={null}>
            <Troubles troubles={now.split(' ') as Trouble[]} />
          </LoadBoundary>
          <button type="button" className={button.quiet} onClick={() => setKnown(now)}>
            {text(words.close)}
          </button>
        </>
      )}
    </div>
  );
}

function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const text = useText();
  const words = useLazy(troubleWords);
  return troubles.map((trouble) => <p key={trouble}>{text(words[trouble])}</p>);
}
