import type { ReactNode } from 'react';
import style from './PageHead.module.css';
import { SourcesSwitch } from './SourcesSwitch.tsx';

interface Props {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Whether the page says anything that rests on sources. */
  readonly hasSources?: boolean;
}

/** A page's heading, what it is for, and the switch for its sources. */
export function PageHead({ title, lead, hasSources = true }: Props) {
  return (
    <header className={style.head}>
      <div className={style.row}>
        <h1 tabIndex={-1}>{title}</h1>
        {hasSources && <SourcesSwitch />}
      </div>
      {lead && <p className={style.lead}>{lead}</p>}
    </header>
  );
}
