import type { ReactNode } from 'react';
import style from './Moves.module.css';

export interface Move {
  readonly drawing: ReactNode;
  readonly says: string;
  readonly note?: string;
}

/** What to do outside of this page, move by move, each drawn and said. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  return (
    <ol className={style.moves}>
      {moves.map(({ drawing, says, note }) => (
        <li key={says}>
          <svg viewBox="0 0 92 78" aria-hidden="true">
            <path className={style.phone} d="M18 2h56a10 10 0 0 1 10 10v80H8V12A10 10 0 0 1 18 2z" />
            {drawing}
          </svg>
          <div>
            <p className={style.says}>{says}</p>
            {note && <p>{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
