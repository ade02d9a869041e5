import type { ReactNode } from 'react';
import style from './PageHead.module.css';

/** A page's heading, and what it is for. */
export function PageHead({ title, lead }: { readonly title: ReactNode; readonly lead?: ReactNode }) {
  return (
    <header className={style.head}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={style.lead}>{lead}</p>}
    </header>
  );
}
