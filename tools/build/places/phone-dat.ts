import { firstPrefix, prefixesInRow, rowCount } from '../../../src/domain/decode-places.ts';
import { keyOf, PlaceList, type PlaceName, type PlaceTable } from './place-table.ts';

const headerLength = 8;
const entryLength = 9;

/**
 * Reads the widely used phone.dat: a version, where its index begins, records “省|市|邮编|区号” that end with a
 * zero, then an index of nine bytes each: prefix, where its record is, and a carrier that is often wrong and
 * that we never read. English names and area codes are taken from `known`.
 */
export function phoneDatPlaces(file: Uint8Array, known: PlaceTable): PlaceTable {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const index = view.getUint32(4, true);
  if (index < headerLength || (file.length - index) % entryLength !== 0)
    throw new Error('This is no phone.dat: its index does not fit its length');
  const english = new Map(known.places.map((place) => [keyOf(place), place]));
  const list = new PlaceList();
  const areas = new Map([...known.areas].map(([area, its]) => [area, its.map(indexOfKnown)]));
  const mobiles = new Uint16Array(rowCount * prefixesInRow);
  for (let at = index; at < file.length; at += entryLength) {
    const place = view.getUint32(at, true) - firstPrefix;
    if (place < 0 || place >= mobiles.length) continue;
    mobiles[place] = list.indexOf(recordAt(view.getUint32(at + 4, true))) + 1;
  }
  return { places: list.places, mobiles, areas };

  function recordAt(start: number): PlaceName {
    const end = file.indexOf(0, start);
    const isRecord = start >= headerLength && end > start && end < index;
    const [province, city = ''] = isRecord
      ? new TextDecoder().decode(file.subarray(start, end)).split('|')
      : [];
    if (!province) throw new Error(`This phone.dat has no record at ${start}`);
    const key = city === province ? province : `${province} ${city}`.trim();
    return english.get(key) ?? inChinese(province, city);
  }

  /** Where nobody gave us an English name the Chinese one stands. */
  function inChinese(province: string, city: string): PlaceName {
    const provinceName = known.places.find((place) => place.province.zh === province)?.province;
    return {
      province: provinceName ?? { zh: province, en: province },
      city: city && city !== province ? { zh: city, en: city } : null,
    };
  }

  function indexOfKnown(place: number): number {
    return list.indexOf(known.places[place] as PlaceName);
  }
}
