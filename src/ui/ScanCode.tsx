import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { actionLink } from './action-link.ts';
import chip from './Chip.module.css';
import { qrPath } from './qr-path.ts';
import style from './ScanCode.module.css';
import { scanWords } from './scan-words.ts';

/** A code that opens the composer or dialler of the phone that scans it. */
export function ScanCode({ action }: { action: Action }) {
  const text = useText();
  const [isApple, setApple] = useState(false);
  const link = actionLink(action, isApple) ?? '';
  const hasTwoForms = actionLink(action, true) !== actionLink(action, false);
  return (
    <>
      {hasTwoForms && (
        <fieldset className={chip.chips} aria-label={text(scanWords.whichPhone)}>
          {[false, true].map((itsApple) => (
            <button
              key={String(itsApple)}
              type="button"
              className={isApple === itsApple ? chip.chosen : chip.chip}
              aria-pressed={isApple === itsApple}
              onClick={() => setApple(itsApple)}
            >
              {text(itsApple ? scanWords.iphone : scanWords.android)}
            </button>
          ))}
        </fieldset>
      )}
      <Code link={link} />
    </>
  );
}

function Code({ link }: { link: string }) {
  const text = useText();
  const { path, size } = qrPath(link);
  return (
    <svg
      className={style.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text(scanWords.codeFor(decodeURIComponent(link)))}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
