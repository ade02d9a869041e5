import { ladder, rungs } from '#content/channels/ladder.ts';
import style from './Ladder.module.css';
import { LadderRung } from './LadderRung.tsx';
import { LaterPartPlace } from './LaterPartPlace.tsx';
import { ladderGroundsPart } from './ladder-grounds-part.ts';

/** Whom to go to, in what order, and what each can and cannot do: a drawing that is a list. */
export function Ladder() {
  return (
    <div className={style.figure}>
      <ol className={style.ladder}>
        {rungs.map((id) => (
          <LadderRung key={id} rung={ladder[id]} />
        ))}
      </ol>
      <LaterPartPlace part={ladderGroundsPart} />
    </div>
  );
}
