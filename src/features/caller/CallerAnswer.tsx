import type { Caller } from '#domain/caller-kinds.ts';
import style from './CallerPage.module.css';
import { CallerPlace } from './CallerPlace.tsx';
import { useKind } from './caller-texts.ts';
import { writtenOf } from './written-of.ts';

/** The only number: its kind, what it tells of network and place, and what to do, in one sentence. */
export function CallerAnswer({ caller }: { caller: Caller }) {
  const { name, verdict } = useKind(caller.kind);
  return (
    <>
      {caller.digits && <p className={style.number}>{writtenOf(caller)}</p>}
      <h2>{name}</h2>
      <CallerPlace caller={caller} />
      <p className={style.verdict}>{verdict}</p>
    </>
  );
}
