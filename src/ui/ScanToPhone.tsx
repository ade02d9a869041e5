import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { LoadBoundary } from './LoadBoundary.tsx';
import { lazily, useLazy } from './lazily.ts';
import style from './ScanToPhone.module.css';
import { scanWords } from './scan-words.ts';

const scanCode = lazily(async () => (await import('./ScanCode.tsx')).ScanCode);

/** For a computer: an act to be taken over by the phone beside it. */
export function ScanToPhone({ action }: { action: Action }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={style.scan} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text(scanWords.scan)}</summary>
      {isOpen && (
        <LoadBoundary fallback={null}>
          <Code action={action} />
        </LoadBoundary>
      )}
    </details>
  );
}

function Code({ action }: { action: Action }) {
  const ScanCode = useLazy(scanCode);
  return <ScanCode action={action} />;
}
