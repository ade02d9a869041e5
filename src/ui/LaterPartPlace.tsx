import { memo, useEffect } from 'react';
import style from './LaterPartPlace.module.css';
import { LoadBoundary } from './LoadBoundary.tsx';
import type { LaterPart } from './later-part.ts';
import { useLazy } from './lazily.ts';

/**
 * Where a later part stands. Nothing above may render it anew while its script is missing (hence memo):
 * React would take the server's HTML away.
 */
export const LaterPartPlace = memo(function LaterPartPlace({ part }: { part: LaterPart }) {
  return (
    <div id={part.id}>
      <LoadBoundary fallback={<Waiting part={part} />}>
        <Arrived part={part} />
      </LoadBoundary>
    </div>
  );
});

function Arrived({ part }: { part: LaterPart }) {
  const Part = useLazy(part.component);
  return <Part />;
}

/** Shown only where the server drew nothing. */
function Waiting({ part }: { part: LaterPart }) {
  useEffect(() => {
    part.loadNow().catch(() => {});
  }, [part]);
  return <div className={style.waiting} />;
}
