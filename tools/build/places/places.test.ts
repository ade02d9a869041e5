import { expect, test } from 'vitest';
import { decodePlaces, firstPrefix } from '../../../src/domain/decode-places.ts';
import { placeOfMobile, placesOfLandline } from '../../../src/domain/places.ts';
import { pack } from '../build-places.ts';
import { cleanNames } from './clean-names.ts';
import { encodePlaces } from './encode-places.ts';
import { faultyLine, googleLines, googlePlaces } from './google-places.ts';

const lines = googleLines();
const bytes = encodePlaces(googlePlaces());
const places = decodePlaces(bytes);

/** What the source says of a prefix: its longest line, read here without our table. */
function lineOf(prefix: string): { zh: string; en: string } | null {
  for (let length = prefix.length; length >= 3; length -= 1) {
    const line = prefix.slice(0, length);
    const zh = lines.zh[line];
    if (zh && line !== faultyLine) return { zh, en: lines.en[line] ?? '' };
  }
  return null;
}

test('every prefix from 1300000 to 1999999 has the place that the source gives it, and no other has one', () => {
  const cleaned = new Map<string, string>();
  const wrong: string[] = [];
  let found = 0;
  for (let prefix = firstPrefix; prefix <= 199_9999; prefix += 1) {
    const line = lineOf(String(prefix));
    let expected = 'null';
    if (line) {
      found += 1;
      expected = cleaned.get(line.zh) ?? JSON.stringify(cleanNames(line.zh, line.en)[0]);
      cleaned.set(line.zh, expected);
    }
    const place = placeOfMobile(places, `${prefix}0000`);
    if (JSON.stringify(place) !== expected)
      wrong.push(`${prefix}: ${JSON.stringify(place)}, not ${expected}`);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(found).toBe(321_117);
});

test.each([
  ['13805710000', '浙江 杭州', 'Zhejiang Hangzhou'],
  ['13800138000', '北京 ', 'Beijing '],
  ['13991800000', '陕西 西安', 'Shaanxi Xi’an'],
])('%s is from %s', (digits, zh, en) => {
  const place = placeOfMobile(places, digits);
  expect(`${place?.province.zh} ${place?.city?.zh ?? ''}`).toBe(zh);
  expect(`${place?.province.en} ${place?.city?.en ?? ''}`).toBe(en);
});

test.each(['19200000000', '17300000000', '12999990000', '20000000000', '99999999999', '', 'abc', '138'])(
  'nothing is said of the place of %j',
  (digits) => {
    expect(placeOfMobile(places, digits)).toBeNull();
  },
);

test.each([
  ['01088888888', ['北京']],
  ['057188888888', ['杭州']],
  ['02488888888', ['沈阳', '铁岭', '抚顺']],
  ['03358888888', ['秦皇岛']],
  ['07108888888', ['襄阳']],
  ['03008888888', []],
  ['1', []],
])('the landline %s is from %j', (digits, cities) => {
  const found = placesOfLandline(places, digits);
  expect(found.map(({ province, city }) => (city ?? province).zh)).toEqual(cities);
});

test('names are short, in both languages, and each place has another', () => {
  const all = places.all.flatMap((place) => place ?? []);
  const names = all.map(({ province, city }) => `${province.zh} ${city?.zh}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { province, city } of all) {
    for (const name of [province, city ?? province]) {
      expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(name.en).toMatch(/^[\p{Script=Latin}’ ]+$/u);
    }
    expect(`${province.zh}${city?.zh ?? ''}`).not.toMatch(/省|自治州|地区/);
  }
});

test('the file weighs at most 60,000 bytes as it is sent', async () => {
  expect((await pack(bytes)).length).toBeLessThanOrEqual(60_000);
});
