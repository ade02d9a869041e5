import { type LinkId, linkIds } from '#domain/chain-link.ts';
import type { LinkState } from '#domain/chain-progress.ts';
import style from './Chain.module.css';

/** As far as it is cut, or the one being spoken of. */
export type DrawnState = LinkState | 'now';

const ids = linkIds;
const width = 358;
const pitch = (width - 24) / ids.length;
const length = pitch + 16;
const height = 26;
const radius = height / 2;
const top = 16;

/** The seven links as a picture only: whoever shows it says in words what it means. */
export function ChainDrawing({ states }: { states: Partial<Record<LinkId, DrawnState>> }) {
  const stateOf = (id: LinkId): DrawnState => states[id] ?? 'whole';
  return (
    <svg className={style.chain} viewBox={`0 0 ${width} 50`} aria-hidden="true">
      {ids.map((id, index) => (
        <Link
          key={id}
          at={4 + index * pitch}
          state={stateOf(id)}
          before={index > 0 ? stateOf(ids[index - 1] as LinkId) : 'cut'}
        />
      ))}
    </svg>
  );
}

/** One link over the one before it, whose near half is then drawn once more on top, so that they interlock. */
function Link({ at, state, before }: { at: number; state: DrawnState; before: DrawnState }) {
  const outline = state === 'cut' ? openOutline(at) : closedOutline(at);
  const turn = state === 'cut' ? { transform: `rotate(-3 ${at + length / 2} ${top + radius})` } : {};
  return (
    <g data-state={state}>
      <path className={style.halo} d={outline} {...turn} />
      <path className={style.link} d={outline} {...turn} />
      {state === 'cut' && <path className={style.spark} d={sparks(at)} />}
      {state === 'cut' && <path className={style.thread} d={thread(at)} />}
      {state === 'nicked' && <path className={style.notch} d={notch(at)} />}
      {state === 'nicked' && <path className={style.nick} d={nick(at)} />}
      {before !== 'cut' && <path className={style.link} data-state={before} d={nearHalf(at - pitch)} />}
    </g>
  );
}

const arc = (sweep: 0 | 1, dy: number) => `a${radius} ${radius} 0 0 ${sweep} 0 ${dy}`;

const closedOutline = (x: number) =>
  `M${x + radius} ${top}H${x + length - radius}${arc(1, height)}H${x + radius}${arc(1, -height)}z`;

const openOutline = (x: number) =>
  `M${x + length / 2 - 9} ${top - 1}H${x + radius}${arc(0, height)}H${x + length - radius}${arc(0, -height)}H${x + length / 2 + 9}`;

const nearHalf = (x: number) =>
  `M${x + length - radius - 3} ${top + height}h3a${radius} ${radius} 0 0 0 ${radius * 0.72} ${-radius * 0.32}`;

const sparks = (x: number) => {
  const middle = x + length / 2;
  return `M${middle - 3} ${top - 9}l-3 6M${middle + 5} ${top - 9}l-2 6`;
};

/** What still comes through a link that is cut. */
const thread = (x: number) => `M${x + 17} ${top + radius}H${x + length - 17}`;

/** A bite out of the upper bar. */
const notch = (x: number) => `M${x + length / 2 + 1} ${top - 5}l-1.500 6.500`;

const nick = (x: number) => `M${x + length / 2 + 3} ${top - 11}l-2.500 10.500`;
