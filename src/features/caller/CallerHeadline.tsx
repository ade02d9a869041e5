import type { Caller } from '#domain/caller-kinds.ts';
import style from './CallerPage.module.css';
import { CallerPlace } from './CallerPlace.tsx';
import { useKind } from './caller-texts.ts';
import { writtenOf } from './written-of.ts';

/** What kind of number, the number itself, and what it tells of network and place. */
export function CallerHeadline({ caller }: { caller: Caller }) {
  const { name } = useKind(caller.kind);
  return (
    <header className={style.headline}>
      <p className={style.kind}>{name}</p>
      {caller.digits && <p className={style.number}>{writtenOf(caller)}</p>}
      <CallerPlace caller={caller} />
    </header>
  );
}
