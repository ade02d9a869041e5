import type { ReactNode } from 'react';
import { Later } from '#ui/Later.tsx';
import style from './ChainPage.module.css';

/**
 * One section of the page, named by its heading `<id>-title`. It stays itself when what is in it is taken over: an
 * element that is new is as high as was guessed, and what is being read would jump away.
 */
export function ChainSection({ id, children }: { id: string; children: ReactNode }) {
  return (
    <section id={id} className={style.section} aria-labelledby={`${id}-title`}>
      <Later className={style.columns}>{children}</Later>
    </section>
  );
}
