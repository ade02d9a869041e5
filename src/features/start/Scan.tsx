import { lazy } from 'react';
import type { Action } from '#content/record.ts';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import style from './Ways.module.css';

const ScanCode = lazy(async () => ({ default: (await import('#ui/ScanCode.tsx')).ScanCode }));

/** Beside a computer: a code for the phone's camera. */
export function Scan({ action, title }: { action: Action; title: Localized }) {
  const text = useText();
  return (
    <>
      <h2>{text(title)}</h2>
      <div className={action.kind === 'sms' ? style.scanForEach : style.scan}>
        <LoadBoundary fallback={null}>
          <ScanCode action={action} />
        </LoadBoundary>
      </div>
    </>
  );
}
