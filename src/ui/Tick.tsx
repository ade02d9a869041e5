import type { ReactNode } from 'react';
import style from './Tick.module.css';

interface Props {
  readonly id: string;
  readonly isDone: boolean;
  readonly onChange: (isDone: boolean) => void;
  /** Its accessible name. */
  readonly children: ReactNode;
  readonly describedBy?: string;
}

/** A box to tick, and what it is for. */
export function Tick({ id, isDone, onChange, children, describedBy }: Props) {
  return (
    <span className={style.tick}>
      <input
        type="checkbox"
        id={id}
        checked={isDone}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{children}</label>
    </span>
  );
}
