import { prefixesInRow, rareMask, rowCount, tensInRow } from '../../../src/domain/decode-places.ts';
import type { PlaceTable } from './place-table.ts';

interface Province {
  readonly zh: string;
  readonly en: string;
  /** Indices of its places, those that prefixes change to most often first. */
  readonly places: number[];
  /** Ranks of places + 1, and 0 where it is left. */
  readonly symbols: number[];
}

interface Where {
  readonly province: number;
  readonly rank: number;
}

/** Writes what src/domain/decode-places.ts reads. Streams of like things, as a general compressor likes them. */
export function encodePlaces(table: PlaceTable): Uint8Array<ArrayBuffer> {
  const { mobiles, areas } = table;
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) =>
    mobiles.subarray(row * prefixesInRow, (row + 1) * prefixesInRow).some((place) => place > 0),
  );
  const { masks, changes } = changesIn(mobiles, rows);
  const provinces = provincesOf(table, changes);
  const where = new Map<number, Where>();
  provinces.forEach(({ places }, at) => {
    places.forEach((place, rank) => {
      where.set(place, { province: at + 1, rank });
    });
  });
  const switches = writeChanges(changes, provinces, where);
  const text = new TextEncoder().encode(
    `${namesIn(table, provinces, 'zh')}\n${namesIn(table, provinces, 'en')}`,
  );
  return Uint8Array.from([
    ...counted(text),
    ...counted(rows),
    ...masksInBytes(masks),
    ...counted(switches),
    ...provinces.flatMap(({ symbols }) => counted(symbols)),
    ...areasInBytes(areas, (place) => where.get(place) as Where),
  ]);
}

/** From one prefix to the next; places + 1, 0 for none. A row begins with none to its left. */
interface Change {
  readonly from: number;
  readonly to: number;
}

function changesIn(mobiles: Uint16Array, rows: readonly number[]): { masks: number[]; changes: Change[] } {
  const masks: number[] = [];
  const changes: Change[] = [];
  for (const row of rows) {
    let from = 0;
    for (let ten = 0; ten < tensInRow; ten += 1) {
      let mask = 0;
      for (let digit = 0; digit < 10; digit += 1) {
        const to = mobiles[row * prefixesInRow + ten * 10 + digit] ?? 0;
        if (to === from) continue;
        mask |= 1 << digit;
        changes.push({ from, to });
        from = to;
      }
      masks.push(mask);
    }
  }
  return { masks, changes };
}

function provincesOf({ places }: PlaceTable, changes: readonly Change[]): Province[] {
  const counts = new Map<number, number>();
  for (const { to } of changes) counts.set(to - 1, (counts.get(to - 1) ?? 0) + 1);
  const countOf = (place: number) => counts.get(place) ?? 0;
  const byName = new Map<string, Province>();
  places.forEach(({ province }, place) => {
    const known = byName.get(province.zh) ?? { ...province, places: [], symbols: [] };
    known.places.push(place);
    byName.set(province.zh, known);
  });
  const total = ({ places }: Province) => places.reduce((sum, place) => sum + countOf(place), 0);
  const provinces = [...byName.values()].sort((one, other) => total(other) - total(one));
  for (const { places } of provinces) places.sort((one, other) => countOf(other) - countOf(one));
  return provinces;
}

/** Into each province’s symbols; gives back which provinces are entered, in order. */
function writeChanges(
  changes: readonly Change[],
  provinces: readonly Province[],
  where: ReadonlyMap<number, Where>,
): number[] {
  const switches: number[] = [];
  const write = (province: number, symbol: number) => {
    const its = provinces[province - 1];
    if (its && its.places.length > 1) its.symbols.push(symbol);
  };
  for (const { from, to } of changes) {
    const { province: left } = where.get(from - 1) ?? { province: 0 };
    const { province, rank } = where.get(to - 1) ?? { province: 0, rank: 0 };
    if (province !== left) {
      write(left, 0);
      switches.push(province);
    }
    write(province, rank + 1);
  }
  return switches;
}

function masksInBytes(masks: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const common = [...counts].sort(([, one], [, other]) => other - one).slice(0, rareMask);
  const ranks = new Map(common.map(([mask], rank) => [mask, rank]));
  const dictionary = Array.from({ length: rareMask }, (_, rank) => common[rank]?.[0] ?? 0);
  const rare = masks.filter((mask) => !ranks.has(mask));
  return [
    ...inTwoStreams(dictionary),
    ...masks.map((mask) => ranks.get(mask) ?? rareMask),
    ...inTwoStreams(rare),
  ];
}

function areasInBytes(areas: PlaceTable['areas'], whereIs: (place: number) => Where): number[] {
  const entries = [...areas].sort(([one], [other]) => Number(one) - Number(other));
  const codes = entries.map(([code]) => Number(code));
  const places = entries.flatMap(([, places]) => places.map(whereIs));
  return [
    ...inTwo(entries.length),
    ...inTwoStreams(codes.map((code, index) => code - (codes[index - 1] ?? 0))),
    ...entries.map(([, places]) => places.length),
    ...places.map(({ province }) => province),
    ...places.map(({ rank }) => rank),
  ];
}

/** “浙江,杭州,宁波;江苏,…” */
const namesIn = ({ places }: PlaceTable, provinces: readonly Province[], locale: 'zh' | 'en'): string =>
  provinces
    .map((province) => [
      province[locale],
      ...province.places.flatMap((place) => places[place]?.city?.[locale] ?? []),
    ])
    .join(';');

const inTwo = (number: number): number[] => [number & 255, number >> 8];
const counted = (bytes: ArrayLike<number>): number[] => [...inTwo(bytes.length), ...Array.from(bytes)];
const inTwoStreams = (numbers: readonly number[]): number[] => [
  ...numbers.map((number) => number & 255),
  ...numbers.map((number) => number >> 8),
];
