import type { Caller } from '#domain/caller-kinds.ts';
import style from './CallerPage.module.css';
import { CallerPlace } from './CallerPlace.tsx';
import { useKind } from './caller-texts.ts';
import { writtenOf } from './written-of.ts';

/** One number among several: the number itself, its kind, and what it tells of network and place. */
export function CallerHeadline({ caller }: { caller: Caller }) {
  const { name } = useKind(caller.kind);
  return (
    <div className={style.headline}>
      {caller.digits && <p className={style.number}>{writtenOf(caller)}</p>}
      <p className={style.kind}>{name}</p>
      <CallerPlace caller={caller} />
    </div>
  );
}
