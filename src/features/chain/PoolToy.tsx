import { useMemo, useState } from 'react';
import { type Defences, type Pool, runPool } from '#domain/pool-model.ts';
import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { PoolControls } from './PoolControls.tsx';
import { PoolDays } from './PoolDays.tsx';
import style from './PoolToy.module.css';
import { poolWords as words } from './pool-words.ts';

const start: Pool = { size: 1000, firms: 1, callsADay: 3, days: 30, seed: 3416 };
const byHand: Defences = {
  block: true,
  share: 0,
  silence: false,
  contacts: false,
  changedOn: null,
  leaksAgain: false,
};
const handfuls = 5;

/** Five numbers blocked by hand, then thirty days at once, with every figure to be moved. */
export function PoolToy() {
  const text = useText();
  const [blocked, setBlocked] = useState(0);
  const [isForward, setForward] = useState(false);
  if (isForward) return <ThirtyDays onAgain={() => [setForward(false), setBlocked(0)]} />;
  return (
    <div className={style.hand}>
      <p className={style.eyebrow}>{text(words.byHand)}</p>
      <p role="status" className={style.ringing}>
        {blocked < handfuls ? text(words.rings(numberAt(blocked))) : text(words.blocked(blocked, start.size))}
      </p>
      <p>{blocked > 0 && blocked < handfuls && text(words.blocked(blocked, start.size))}</p>
      {blocked < handfuls ? (
        <button type="button" className={button.act} onClick={() => setBlocked(blocked + 1)}>
          {text(words.blockIt)}
        </button>
      ) : (
        <button type="button" className={button.act} onClick={() => setForward(true)}>
          {text(words.forward)}
        </button>
      )}
    </div>
  );
}

/** Five of the thousand, as they come: each another. */
const numberAt = (at: number): string => String([371, 28, 914, 506, 743][at] ?? 0).padStart(4, '0');

function ThirtyDays({ onAgain }: { onAgain: () => void }) {
  const text = useText();
  const [pool, setPool] = useState(start);
  const [defences, setDefences] = useState(byHand);
  const outcome = useMemo(() => runPool(pool, defences), [pool, defences]);
  return (
    <div className={style.days}>
      <p role="status" className={style.outcome}>
        {text(words.result(outcome))}
      </p>
      <PoolDays days={outcome.days} />
      <PoolControls pool={pool} defences={defences} onPool={setPool} onDefences={setDefences} />
      <p className={style.note}>{text(words.wanted)}</p>
      <p>
        <button type="button" className={button.quiet} onClick={onAgain}>
          {text(words.again)}
        </button>
      </p>
    </div>
  );
}
