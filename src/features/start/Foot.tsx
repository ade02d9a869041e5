import { type MouseEvent, type ReactNode, useId, useState } from 'react';
import type { Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import style from './Foot.module.css';
import { WayStep } from './WayStep.tsx';
import { startWords as words } from './words.ts';

export interface Quiet {
  readonly label: string;
  readonly onPress: () => void;
}

interface Props {
  /** The filled button; at most one more under it. */
  readonly children: ReactNode;
  /** How to take the act back; undefined where nobody says, null where it is not yet known what the act is. */
  readonly undo: Shown<Step> | undefined | null;
  readonly quiet: readonly Quiet[];
}

/** What is in reach of the thumb: the one act, and quietly how to undo it and what else there is. */
export function Foot({ children, undo, quiet }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={style.foot} onClickCapture={ignoreSecond}>
      {children}
      <div className={style.minor}>
        {undo !== null && (
          <button
            type="button"
            className={style.quiet}
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => setOpen(!isOpen)}
          >
            {text(words.undo)}
          </button>
        )}
        {quiet.map(({ label, onPress }) => (
          <button key={label} type="button" className={style.quiet} onClick={onPress}>
            {label}
          </button>
        ))}
      </div>
      <div id={panel} className={style.undo} hidden={!isOpen}>
        {isOpen && (undo ? <WayStep step={undo} /> : <p>{text(words.undoUnknown)}</p>)}
      </div>
    </div>
  );
}

/** The second half of a double tap is not meant for what has come under the thumb. */
function ignoreSecond(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}
