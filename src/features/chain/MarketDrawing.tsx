import type { FlowId } from '#content/market/flows.ts';
import { useText } from '#i18n/locale.ts';
import type { ChainProps } from './chain-data.ts';
import style from './MarketDrawing.module.css';
import type { Layout, Place } from './market-layouts.ts';
import { headAt, lineThrough } from './market-paths.ts';
import { chainPageWords as words } from './words.ts';

type Kind = 'call' | 'defence' | 'money' | 'goods';

const kindOfFlow: Partial<Record<FlowId, Kind>> = {
  'f-tele-person': 'call',
  'f-person-defence': 'defence',
  'f-defence-lines': 'defence',
  'f-tele-carriers': 'money',
};
const kindOfPlace: Partial<Record<Place, Kind>> = { ringing: 'call', defence: 'defence' };
/** Drawn with the paper around them, over what they cross. */
const crossing: readonly FlowId[] = ['f-tele-carriers', 'f-defence-lines'];
const lineHeight = 15;

type Labels = ChainProps['labels'];

/** Who stands where and what passes between them, with prices, in one picture. */
export function MarketDrawing({ layout, labels }: { layout: Layout; labels: Labels }) {
  const text = useText();
  const flowIds = Object.keys(layout.arrows) as FlowId[];
  const places = Object.keys(layout.boxes) as Place[];
  return (
    <svg
      className={style.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={text(words.marketAlt)}
    >
      {flowIds.map((id) => (
        <g key={id} data-kind={kindOfFlow[id] ?? 'goods'}>
          {crossing.includes(id) && <path className={style.halo} d={lineThrough(layout.arrows[id].points)} />}
          <path className={style.line} d={lineThrough(layout.arrows[id].points)} />
          <path className={style.head} d={headAt(layout.arrows[id].points)} />
        </g>
      ))}
      {flowIds.map((id) => (
        <FlowLabel key={id} id={id} label={labels.flows[id]} at={layout.arrows[id].label} />
      ))}
      {places.map((place) => (
        <Box key={place} place={place} name={labels.actors[place]} box={layout.boxes[place]} />
      ))}
    </svg>
  );
}

interface FlowLabelProps {
  readonly id: FlowId;
  readonly label: Labels['flows'][FlowId];
  readonly at: Layout['arrows'][FlowId]['label'];
}

function FlowLabel({ id, label: { what, price }, at: { x, y, anchor, isWide } }: FlowLabelProps) {
  const text = useText();
  const unbroken = (broken: string) =>
    broken.replace(/\n(?=\d)/g, ' ').replace(/\n/g, text({ zh: '', en: ' ' }));
  const linesOf = (broken: string) => (isWide ? [unbroken(broken)] : broken.split('\n'));
  const lines = [
    ...linesOf(what).map((line) => ({ line, isPrice: false })),
    ...(price ? linesOf(price).map((line) => ({ line, isPrice: true })) : []),
  ];
  return (
    <text className={style.label} textAnchor={anchor} data-kind={kindOfFlow[id]}>
      {lines.map(({ line, isPrice }, index) => (
        <tspan key={line} className={isPrice ? style.price : undefined} x={x} y={y + 12 + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface BoxProps {
  readonly place: Place;
  readonly name: string;
  readonly box: Layout['boxes'][Place];
}

function Box({ place, name, box: [x, y, width, height] }: BoxProps) {
  const lines = name.split('\n');
  const first = y + height / 2 - ((lines.length - 1) * 16) / 2 + 5;
  return (
    <g data-kind={kindOfPlace[place] ?? 'goods'}>
      <rect className={style.box} x={x} y={y} width={width} height={height} rx={height / 2} />
      <text className={style.name} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={first + index * 16}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
