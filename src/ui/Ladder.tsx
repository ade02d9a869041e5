import { ladder, rungs } from '#content/channels/ladder.ts';
import type { Addresses } from './addresses.ts';
import style from './Ladder.module.css';
import { LadderRung } from './LadderRung.tsx';
import { LaterPartPlace } from './LaterPartPlace.tsx';
import type { LaterPart } from './later-part.ts';

interface Props {
  readonly paths: Addresses;
  /** What it rests on, made by `ladderGroundsPart`. */
  readonly grounds: LaterPart;
}

/** Whom to go to, in what order, and what each can and cannot do: a drawing that is a list. */
export function Ladder({ paths, grounds }: Props) {
  return (
    <div className={style.figure}>
      <ol className={style.ladder}>
        {rungs.map((id) => (
          <LadderRung key={id} rung={ladder[id]} paths={paths} />
        ))}
      </ol>
      <LaterPartPlace part={grounds} />
    </div>
  );
}
