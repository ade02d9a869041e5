import type { ReactNode } from 'react';
import style from './Fold.module.css';

interface Props {
  readonly id?: string;
  /** What is behind it, always in sight: a heading, and perhaps a line. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A ruled line that opens: the browser's own, so that it works without a script. */
export function Fold({ id, summary, children }: Props) {
  return (
    <details id={id} className={style.fold}>
      <summary>{summary}</summary>
      <div className={style.inside}>{children}</div>
    </details>
  );
}
