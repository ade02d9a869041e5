import style from './Ladder.module.css';
import { LadderGrounds } from './LadderGrounds.tsx';
import { LadderRung } from './LadderRung.tsx';
import type { Rungs } from './ladder-data.ts';

/** Whom to go to, in what order, and what each can and cannot do: a drawing that is a list. */
export function Ladder({ rungs }: { rungs: Rungs }) {
  return (
    <div className={style.figure}>
      <ol className={style.ladder}>
        {rungs.map((rung) => (
          <LadderRung key={rung.id} rung={rung} />
        ))}
      </ol>
      <LadderGrounds rungs={rungs} />
    </div>
  );
}
