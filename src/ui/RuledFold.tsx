import type { ReactNode } from 'react';
import style from './RuledFold.module.css';

interface Props {
  readonly id?: string;
  /** What is behind it, always in sight: a heading, and perhaps a line. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it stays folded on paper, which says the same elsewhere. */
  readonly isScreenOnly?: boolean;
}

/** A ruled line that opens: the browser's own, so that it works without a script. */
export function RuledFold({ id, summary, children, isScreenOnly = false }: Props) {
  return (
    <details id={id} className={style.fold} data-paper={isScreenOnly ? 'folded' : undefined}>
      <summary>{summary}</summary>
      <div className={style.inside}>{children}</div>
    </details>
  );
}
