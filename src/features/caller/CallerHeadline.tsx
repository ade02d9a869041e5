import { callerNames } from '#content/callers/caller-names.ts';
import type { Caller } from '#domain/caller-kinds.ts';
import { useText } from '#i18n/locale.ts';
import style from './CallerPage.module.css';
import { CallerPlace } from './CallerPlace.tsx';
import { writtenOf } from './written-of.ts';

/** What kind of number, the number itself, and what it tells of network and place. */
export function CallerHeadline({ caller }: { caller: Caller }) {
  const text = useText();
  return (
    <header className={style.headline}>
      <p className={style.kind}>{text(callerNames[caller.kind])}</p>
      {caller.digits && <p className={style.number}>{writtenOf(caller)}</p>}
      <CallerPlace caller={caller} />
    </header>
  );
}
