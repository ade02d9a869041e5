import { actorLabels, flowLabels } from '#content/market/drawing-labels.ts';
import type { FlowId } from '#content/market/flows.ts';
import { useText } from '#i18n/locale.ts';
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

/** Who stands where and what passes between them, with prices, in one picture. */
export function MarketDrawing({ layout }: { layout: Layout }) {
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
        <FlowLabel key={id} id={id} at={layout.arrows[id].label} />
      ))}
      {places.map((place) => (
        <Box key={place} place={place} box={layout.boxes[place]} />
      ))}
    </svg>
  );
}

function FlowLabel({
  id,
  at: { x, y, anchor, isWide },
}: {
  id: FlowId;
  at: Layout['arrows'][FlowId]['label'];
}) {
  const text = useText();
  const { what, price } = flowLabels[id];
  const unbroken = (label: string) =>
    label.replace(/\n(?=\d)/g, ' ').replace(/\n/g, text({ zh: '', en: ' ' }));
  const linesOf = (label: string) => (isWide ? [unbroken(label)] : label.split('\n'));
  const lines = [
    ...linesOf(text(what)).map((line) => ({ line, isPrice: false })),
    ...(price ? linesOf(text(price)).map((line) => ({ line, isPrice: true })) : []),
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

function Box({ place, box: [x, y, width, height] }: { place: Place; box: Layout['boxes'][Place] }) {
  const text = useText();
  const lines = text(actorLabels[place]).split('\n');
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
