import { expect, test } from 'vitest';
import {
  type Amount,
  amounts,
  type Holder,
  type InformationKind,
  rangeOf,
  seriousFrom,
  thresholdsReached,
} from './information-thresholds.ts';

type Records = Partial<Record<InformationKind, Amount>>;

const reached = (records: Records, holder: Holder = 'anyone', gain?: Amount) =>
  thresholdsReached({ records, gain, holder }).map((one) =>
    'degree' in one ? `${one.what} ${one.degree}` : one.what,
  );

test('the numbers are those of the interpretation', () => {
  expect(seriousFrom).toEqual({ tracks: 50, transactions: 500, other: 5000, gain: 5000, profit: 50_000 });
});

test('the amounts that can be picked follow each other without a gap', () => {
  const ranges = amounts.map((amount) => rangeOf(50, amount));
  expect(ranges).toEqual([
    { least: 0, below: 25 },
    { least: 25, below: 50 },
    { least: 50, below: 250 },
    { least: 250, below: 500 },
    { least: 500, below: Number.POSITIVE_INFINITY },
  ]);
});

test.each<[string, Records, Holder, Amount | undefined, string[]]>([
  ['nothing picked reaches nothing', {}, 'anyone', undefined, []],
  ['25 to 49 tracks', { tracks: 'half' }, 'anyone', undefined, []],
  ['50 tracks', { tracks: 'whole' }, 'anyone', undefined, ['tracks serious']],
  ['500 transactions', { transactions: 'whole' }, 'anyone', undefined, ['transactions serious']],
  ['5,000 others', { other: 'whole' }, 'anyone', undefined, ['other serious']],
  ['25,000 others are not yet ten times', { other: 'five-times' }, 'anyone', undefined, ['other serious']],
  ['50,000 others are ten times', { other: 'ten-times' }, 'anyone', undefined, ['other grave']],
  ['half is enough for an insider', { other: 'half' }, 'insider', undefined, ['other serious']],
  ['less than half is not', { other: 'below-half' }, 'insider', undefined, []],
  ['ten times the half', { other: 'five-times' }, 'insider', undefined, ['other grave']],
  ['gain of 5,000 yuan', {}, 'anyone', 'whole', ['gain serious']],
  ['gain of 2,500 yuan, insider', {}, 'insider', 'half', ['gain serious']],
  ['gain of 50,000 yuan', { other: 'below-half' }, 'anyone', 'ten-times', ['gain grave']],
  ['two halves make a whole', { tracks: 'half', other: 'half' }, 'anyone', undefined, ['together']],
  [
    'a half and less may make a whole',
    { tracks: 'half', other: 'below-half' },
    'anyone',
    undefined,
    ['perhaps-together'],
  ],
  ['twice less than half does not', { tracks: 'below-half', other: 'below-half' }, 'anyone', undefined, []],
  [
    'kinds are added only where none reaches its number',
    { tracks: 'half', other: 'whole' },
    'anyone',
    undefined,
    ['other serious'],
  ],
  ['a buyer of others is not measured by their number', { other: 'ten-times' }, 'buyer', undefined, []],
  ['nor by a gain of 5,000', { other: 'whole' }, 'buyer', 'five-times', []],
  ['but by a profit of 50,000', { other: 'below-half' }, 'buyer', 'ten-times', ['profit']],
  [
    'a buyer of tracks is measured as anybody',
    { tracks: 'whole' },
    'buyer',
    'whole',
    ['tracks serious', 'gain serious'],
  ],
  [
    'a buyer of both',
    { tracks: 'whole', other: 'ten-times' },
    'buyer',
    'ten-times',
    ['tracks serious', 'profit'],
  ],
])('%s', (_, records, holder, gain, expected) => {
  expect(reached(records, holder, gain)).toEqual(expected);
});
