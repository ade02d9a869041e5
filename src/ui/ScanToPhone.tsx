import { lazy, useState } from 'react';
import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { LoadBoundary } from './LoadBoundary.tsx';
import style from './ScanToPhone.module.css';
import { scanWords } from './scan-words.ts';

const ScanCode = lazy(async () => ({ default: (await import('./ScanCode.tsx')).ScanCode }));

/** For a computer: an act to be taken over by the phone beside it. */
export function ScanToPhone({ action }: { action: Action }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={style.scan} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text(scanWords.scan)}</summary>
      {isOpen && (
        <LoadBoundary fallback={null}>
          <ScanCode action={action} />
        </LoadBoundary>
      )}
    </details>
  );
}
