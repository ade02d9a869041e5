import type { Place, Places } from './places.ts';

export const firstPrefix = 130_0000;
export const prefixesInRow = 10_000;
const firstRow = firstPrefix / prefixesInRow;
export const rowCount = 70;
export const tensInRow = prefixesInRow / 10;
/** Stands in the stream of masks for one that is not in the dictionary. */
export const rareMask = 255;

/**
 * Reads what tools/build/places/encode-places.ts wrote. Each row of 10,000 prefixes is a thousand tens; of each ten a
 * mask says which prefixes differ from the one to their left; for each of those comes the rank of its city
 * within the province, or 0 and another province. Everything of one kind, and of one province, is together.
 */
export function decodePlaces(bytes: Uint8Array): Places {
  const reader = readerOf(bytes);
  const provinces = readNames(reader);
  const all: (Place | null)[] = [null];
  const firstIds = provinces.map(({ places }) => all.push(...places) - places.length);
  const { starts, table } = readTable(reader, provinces, firstIds);
  const areas = readAreas(reader, (province, rank) => all[(firstIds[province] ?? 0) + rank] as Place);
  const idOf = (prefix: number): number => {
    const row = (prefix / prefixesInRow) | 0;
    const start = starts[row - firstRow] ?? -1;
    return start < 0 ? 0 : (table[start + prefix - row * prefixesInRow] ?? 0);
  };
  return { idOf, all, areas };
}

interface Province {
  readonly places: readonly Place[];
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(bytes: Uint8Array) {
  let at = 0;
  const take = (count: number): Uint8Array => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  const number = (): number => {
    const [low = 0, high = 0] = take(2);
    return low + high * 256;
  };
  return { take, number };
}

/** Province 0 is where no place is. A province of one city without a name of its own is that city. */
function readNames({ take, number }: Reader): readonly Province[] {
  const [zh = '', en = ''] = new TextDecoder().decode(take(number())).split('\n');
  const inEnglish = en.split(';').map((names) => names.split(','));
  const provinces = zh.split(';').map((names, index) => {
    const [zhProvince = '', ...zhCities] = names.split(',');
    const [enProvince = '', ...enCities] = inEnglish[index] ?? [];
    const province = { zh: zhProvince, en: enProvince };
    if (zhCities.length === 0) return { places: [{ province, city: null }] };
    return { places: zhCities.map((zh, rank) => ({ province, city: { zh, en: enCities[rank] ?? zh } })) };
  });
  return [{ places: [] }, ...provinces];
}

function readTable(
  { take, number }: Reader,
  provinces: readonly Province[],
  firstIds: readonly number[],
): { starts: Int32Array; table: Uint16Array } {
  const starts = new Int32Array(rowCount).fill(-1);
  const rows = take(number());
  rows.forEach((row, index) => {
    starts[row] = index * prefixesInRow;
  });
  const [lows, highs] = [take(rareMask), take(rareMask)];
  const masks = take(rows.length * tensInRow);
  const rareCount = masks.reduce((count, mask) => count + (mask === rareMask ? 1 : 0), 0);
  const [rareLows, rareHighs] = [take(rareCount), take(rareCount)];
  const switches = take(number());
  const streams = provinces.map((_, index) => take(index === 0 ? 0 : number()));

  const table = new Uint16Array(rows.length * prefixesInRow);
  const read = new Uint16Array(provinces.length);
  const sizes = provinces.map(({ places }) => places.length);
  let switched = 0;
  let rare = 0;
  let province = 0;

  /** Of the province that we are in; 0 leaves it. Where there is nothing to choose from, nothing is written. */
  function nextSymbol(isEntered: boolean): number {
    if ((sizes[province] as number) < 2) return isEntered ? 1 : 0;
    return streams[province]?.[(read[province] as number)++] ?? 0;
  }

  function nextPlace(): number {
    let symbol = nextSymbol(false);
    if (symbol === 0) {
      province = switches[switched++] ?? 0;
      if (province === 0) return 0;
      symbol = nextSymbol(true);
    }
    return (firstIds[province] as number) + symbol - 1;
  }

  for (let ten = 0; ten < masks.length; ten += 1) {
    const rank = masks[ten] as number;
    let mask = ((highs[rank] as number) << 8) | (lows[rank] as number);
    if (rank === rareMask) {
      mask = ((rareHighs[rare] as number) << 8) | (rareLows[rare] as number);
      rare += 1;
    }
    const isRowStart = ten % tensInRow === 0;
    if (isRowStart) province = 0;
    const start = ten * 10;
    let place = isRowStart ? 0 : (table[start - 1] as number);
    for (let digit = 0; digit < 10; digit += 1, mask >>= 1) {
      if (mask & 1) place = nextPlace();
      table[start + digit] = place;
    }
  }
  return { starts, table };
}

function readAreas(
  { take, number }: Reader,
  placeAt: (province: number, rank: number) => Place,
): Map<string, readonly Place[]> {
  const count = number();
  const [lows, highs, sizes] = [take(count), take(count), take(count)];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [provinces, ranks] = [take(total), take(total)];
  const areas = new Map<string, readonly Place[]>();
  let code = 0;
  let at = 0;
  lows.forEach((low, index) => {
    code += low + (highs[index] ?? 0) * 256;
    const size = sizes[index] ?? 0;
    const places = Array.from({ length: size }, (_, nth) =>
      placeAt(provinces[at + nth] ?? 0, ranks[at + nth] ?? 0),
    );
    areas.set(String(code), places);
    at += size;
  });
  return areas;
}
