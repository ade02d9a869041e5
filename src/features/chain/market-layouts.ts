import type { ActorId } from '#content/market/actors.ts';
import type { FlowId } from '#content/market/flows.ts';

export type Place = ActorId | 'ringing';

/** Where the words of an arrow begin: its first line hangs from `y`. */
interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  /** Where there is room, a label is not broken into lines. */
  readonly isWide?: boolean;
}

interface Arrow {
  /** As an SVG polyline has them; each stretch is level or upright. */
  readonly points: string;
  readonly label: LabelPlace;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<Place, readonly [x: number, y: number, width: number, height: number]>>;
  readonly arrows: Readonly<Record<FlowId, Arrow>>;
}

/** For a phone: one unit is one pixel at 360. Numbers come down on the left, lines on the right. */
export const tallLayout: Layout = {
  width: 328,
  height: 678,
  boxes: {
    person: [2, 4, 194, 44],
    carriers: [216, 4, 88, 44],
    holders: [2, 122, 90, 44],
    collectors: [104, 122, 92, 44],
    lines: [216, 122, 88, 44],
    databrokers: [2, 342, 194, 44],
    systems: [216, 342, 88, 44],
    fraud: [2, 488, 90, 44],
    telemarketers: [104, 488, 200, 44],
    ringing: [2, 630, 138, 44],
    defence: [216, 630, 88, 44],
  },
  arrows: {
    'f-person-holders': {
      points: '16,48 16,122',
      label: { x: 26, y: 64 },
    },
    'f-person-collectors': {
      points: '118,48 118,122',
      label: { x: 128, y: 64 },
    },
    'f-carriers-lines': {
      points: '230,48 230,122',
      label: { x: 240, y: 64 },
    },
    'f-holders-brokers': {
      points: '16,166 16,342',
      label: { x: 26, y: 180 },
    },
    'f-collectors-brokers': {
      points: '118,166 118,342',
      label: { x: 128, y: 180 },
    },
    'f-carriers-brokers': {
      points: '216,26 206,26 206,364 196,364',
      label: { x: 199, y: 256, anchor: 'end' },
    },
    'f-lines-systems': {
      points: '230,166 230,342',
      label: { x: 240, y: 180 },
    },
    'f-brokers-fraud': {
      points: '16,386 16,488',
      label: { x: 26, y: 404 },
    },
    'f-brokers-tele': {
      points: '118,386 118,488',
      label: { x: 128, y: 404 },
    },
    'f-systems-tele': {
      points: '230,386 230,488',
      label: { x: 240, y: 404 },
    },
    'f-tele-person': {
      points: '118,532 118,630',
      label: { x: 128, y: 560 },
    },
    'f-tele-carriers': {
      points: '284,532 284,546 321,546 321,26 304,26',
      label: { x: 302, y: 552, anchor: 'end' },
    },
    'f-person-defence': {
      points: '140,662 216,662',
      label: { x: 176, y: 624, anchor: 'middle' },
    },
    'f-defence-lines': {
      points: '304,652 312,652 312,144 304,144',
      label: { x: 302, y: 608, anchor: 'end' },
    },
  },
};

/** For a wide screen, from left to right: numbers above, lines below. */
export const wideLayout: Layout = {
  width: 1088,
  height: 500,
  boxes: {
    person: [2, 80, 126, 52],
    holders: [240, 20, 128, 52],
    collectors: [240, 140, 128, 52],
    databrokers: [480, 80, 128, 52],
    fraud: [720, 20, 128, 52],
    telemarketers: [720, 170, 128, 52],
    ringing: [958, 170, 128, 52],
    carriers: [2, 340, 126, 52],
    lines: [240, 340, 128, 52],
    systems: [480, 340, 128, 52],
    defence: [958, 340, 128, 52],
  },
  arrows: {
    'f-person-holders': {
      points: '128,106 142,106 142,46 240,46',
      label: { x: 150, y: 50 },
    },
    'f-person-collectors': {
      points: '128,106 142,106 142,166 240,166',
      label: { x: 150, y: 170 },
    },
    'f-holders-brokers': {
      points: '368,46 466,46 466,98 480,98',
      label: { x: 378, y: 50 },
    },
    'f-collectors-brokers': {
      points: '368,166 466,166 466,114 480,114',
      label: { x: 378, y: 170 },
    },
    'f-carriers-brokers': {
      points: '40,340 40,262 544,262 544,132',
      label: { x: 52, y: 224, isWide: true },
    },
    'f-brokers-fraud': {
      points: '608,106 634,106 634,46 720,46',
      label: { x: 644, y: 50 },
    },
    'f-brokers-tele': {
      points: '608,106 634,106 634,196 720,196',
      label: { x: 644, y: 118 },
    },
    'f-tele-person': {
      points: '848,196 958,196',
      label: { x: 902, y: 174, anchor: 'middle' },
    },
    'f-tele-carriers': {
      points: '744,222 744,306 100,306 100,340',
      label: { x: 560, y: 270, isWide: true },
    },
    'f-carriers-lines': {
      points: '128,366 240,366',
      label: { x: 140, y: 370 },
    },
    'f-lines-systems': {
      points: '368,366 480,366',
      label: { x: 378, y: 370 },
    },
    'f-systems-tele': {
      points: '608,366 784,366 784,222',
      label: { x: 620, y: 370 },
    },
    'f-person-defence': {
      points: '1022,222 1022,340',
      label: { x: 1032, y: 264 },
    },
    'f-defence-lines': {
      points: '1022,392 1022,488 304,488 304,392',
      label: { x: 800, y: 464, isWide: true },
    },
  },
};
