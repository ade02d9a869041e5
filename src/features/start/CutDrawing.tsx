import style from './Cut.module.css';

const middle = 80;
const radius = 34;

/** A link as a whole, lying from `x` on. */
const closed = (x: number, width: number) =>
  `M${x + radius} 46H${x + width - radius}a34 34 0 0 1 0 68H${x + radius}a34 34 0 0 1 0 -68z`;

const opened = (end: number) => `M${end} 46H124a34 34 0 0 0 0 68h110a34 34 0 0 0 0-68h-${end - 124 - 1}`;

const onArc = (x: number, degrees: number) => {
  const turn = (degrees * Math.PI) / 180;
  return `${(x + radius * Math.cos(turn)).toFixed(1)} ${(middle + radius * Math.sin(turn)).toFixed(1)}`;
};

/** The near half of a link's end, which lies over the next link. */
function NearEnd({ x, className = '' }: { x: number; className?: string | undefined }) {
  return (
    <>
      <path className={`${style.halo} ${style.butt}`} d={`M${onArc(x, 80)}A34 34 0 0 0 ${onArc(x, 40)}`} />
      <path
        className={`${style.link} ${style.butt} ${className}`}
        d={`M${x - 16} 114H${x}A34 34 0 0 0 ${onArc(x, 4)}`}
      />
    </>
  );
}

/** Three links, large; the one in the middle snaps. */
export function CutDrawing() {
  return (
    <svg className={style.drawing} viewBox="0 0 358 150" aria-hidden="true">
      <path className={style.link} d={closed(-78, 196)} />
      <g className={style.turns}>
        <path className={style.halo} d={opened(146)} />
        <path className={`${style.link} ${style.cut}`} d={opened(151)} />
      </g>
      <path className={`${style.link} ${style.butt} ${style.piece}`} d="M146 46h66" />
      <NearEnd x={84} />
      <path className={style.halo} d={closed(240, 196)} />
      <path className={style.link} d={closed(240, 196)} />
      <g className={style.turns}>
        <NearEnd x={234} className={style.cut} />
      </g>
      <path className={style.thread} d="M138 80h82" />
      <path className={style.spark} d="M170 10l-7 20M190 10l-5 20" />
    </svg>
  );
}
