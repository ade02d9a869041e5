import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlaces } from '../../../src/domain/decode-places.ts';
import { placeOfMobile } from '../../../src/domain/places.ts';
import { encodePlaces } from './encode-places.ts';
import { phoneDatPlaces } from './phone-dat.ts';
import { PlaceList, type PlaceTable } from './place-table.ts';

const known: PlaceTable = {
  places: [
    { province: { zh: '浙江', en: 'Zhejiang' }, city: { zh: '杭州', en: 'Hangzhou' } },
    { province: { zh: '北京', en: 'Beijing' }, city: null },
  ],
  mobiles: new Uint16Array(700_000),
  areas: new Map([
    ['10', [1]],
    ['571', [0]],
  ]),
};

/** A file as others write it; the last byte of each entry names a carrier, wrongly. */
function phoneDat(
  records: readonly string[],
  entries: readonly (readonly [prefix: number, record: number])[],
) {
  const header = Buffer.from('2607\0\0\0\0');
  const starts: number[] = [];
  let body = Buffer.alloc(0);
  for (const record of records) {
    starts.push(header.length + body.length);
    body = Buffer.concat([body, Buffer.from(`${record}\0`)]);
  }
  header.writeUInt32LE(header.length + body.length, 4);
  const index = entries.map(([prefix, record]) => {
    const entry = Buffer.alloc(9);
    entry.writeUInt32LE(prefix, 0);
    entry.writeUInt32LE(starts[record] ?? 0, 4);
    entry[8] = 2;
    return entry;
  });
  return Buffer.concat([header, body, ...index]);
}

const records = ['浙江|杭州|310000|0571', '北京|北京|100000|010', '浙江|义乌|322000|0579'];

test('a phone.dat is read: its places, with our English names where we have them, and our area codes', () => {
  const file = phoneDat(records, [
    [1990000, 0],
    [1990001, 1],
    [1990002, 2],
    [1090000, 0],
  ]);
  const places = decodePlaces(encodePlaces(phoneDatPlaces(file, known)));
  expect(placeOfMobile(places, '19900000000')).toEqual(known.places[0]);
  expect(placeOfMobile(places, '19900010000')).toEqual(known.places[1]);
  expect(placeOfMobile(places, '19900020000')).toEqual({
    province: { zh: '浙江', en: 'Zhejiang' },
    city: { zh: '义乌', en: '义乌' },
  });
  expect(placeOfMobile(places, '19900030000')).toBeNull();
  expect(places.areas.get('571')).toEqual([known.places[0]]);
});

test.each([
  ['too short', Buffer.from('2607\x09\0\0\0')],
  ['without a record where its index points', phoneDat([], [[1990000, 0]])],
])('a file that is %s is refused', (_, file) => {
  expect(() => phoneDatPlaces(file, known)).toThrow(/phone\.dat/);
});

const provinces = ['甲', '乙', '丙', '丁'];
const placesOf = (count: number) => {
  const list = new PlaceList();
  for (let index = 0; index < count; index += 1) {
    const province = provinces[index % provinces.length] as string;
    const city = index < provinces.length && index % 2 === 0 ? null : `城${index}`;
    if (index >= provinces.length && (index % provinces.length) % 2 === 0) continue;
    list.indexOf({
      province: { zh: province, en: province },
      city: city ? { zh: city, en: city } : null,
    });
  }
  return list.places;
};

test('any table comes back as it was', () => {
  const runs = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 699_999 }), fc.integer({ min: 1, max: 3000 }), fc.nat(20)),
    { maxLength: 60 },
  );
  const places = placesOf(20);
  fc.assert(
    fc.property(runs, (runs) => {
      const mobiles = new Uint16Array(700_000);
      for (const [start, length, place] of runs)
        mobiles.fill(place % (places.length + 1), start, start + length);
      const decoded = decodePlaces(encodePlaces({ places, mobiles, areas: new Map() }));
      for (let at = 0; at < mobiles.length; at += 1) {
        const place = mobiles[at] as number;
        const found = decoded.all[decoded.idOf(1_300_000 + at)];
        if (place === 0 ? found : found?.city?.zh !== places[place - 1]?.city?.zh) throw new Error(`${at}`);
      }
    }),
    { numRuns: 30 },
  );
});
