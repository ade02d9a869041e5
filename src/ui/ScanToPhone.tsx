import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import style from './ActionButton.module.css';
import { actionLink } from './action-link.ts';
import { actionWords } from './action-words.ts';
import chip from './Chip.module.css';
import { LoadBoundary } from './LoadBoundary.tsx';
import { lazily, useLazy } from './lazily.ts';

const qr = lazily(() => import('./qr-path.ts'));

/** On a computer: a code that opens the composer or dialler of the phone that scans it. Hidden where there is touch. */
export function ScanToPhone({ action }: { action: Action }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [isApple, setApple] = useState(false);
  const link = actionLink(action, isApple) ?? '';
  const hasTwoForms = actionLink(action, true) !== actionLink(action, false);
  return (
    <details className={`${style.scan} needs-script`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text(actionWords.scan)}</summary>
      {isOpen && (
        <>
          {hasTwoForms && (
            <fieldset className={chip.chips} aria-label={text(actionWords.whichPhone)}>
              {[false, true].map((itsApple) => (
                <button
                  key={String(itsApple)}
                  type="button"
                  className={isApple === itsApple ? chip.chosen : chip.chip}
                  aria-pressed={isApple === itsApple}
                  onClick={() => setApple(itsApple)}
                >
                  {text(itsApple ? actionWords.iphone : actionWords.android)}
                </button>
              ))}
            </fieldset>
          )}
          <LoadBoundary fallback={<div className={style.code} />}>
            <Code link={link} />
          </LoadBoundary>
        </>
      )}
    </details>
  );
}

function Code({ link }: { link: string }) {
  const text = useText();
  const { path, size } = useLazy(qr).qrPath(link);
  return (
    <svg
      className={style.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text(actionWords.codeFor(decodeURIComponent(link)))}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
