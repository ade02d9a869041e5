import { expect, test } from 'vitest';
import type { ShownFact } from '#content/shown.ts';
import { cautionsOf } from './cautions-of.ts';

const fact = (changes: Partial<ShownFact>): ShownFact => ({
  text: '发 `KTFSR` 到 `10086`。',
  grade: 'two-sources',
  asOf: '2026-01',
  readOn: '2026-11-23',
  cites: [],
  ...changes,
});

test.each([
  ['a code that two sources of late give', {}, []],
  ['a code from one source', { grade: 'one-source' }, ['oneSource']],
  [
    'a menu from one old source',
    { text: '电话→设置', grade: 'one-source', asOf: '2021' },
    ['older', 'oneSource'],
  ],
  ['an old code that two give', { asOf: '2023-09' }, ['older']],
  ['the carrier’s own old word', { grade: 'official', asOf: '2018' }, []],
  ['an old story from one source', { text: '有网友说过。', grade: 'one-source', asOf: '2018' }, []],
  ['sources that disagree, untold', { grade: 'conflicting' }, ['conflicting']],
  ['sources that disagree, told in the sentence', { text: '说法不一。', grade: 'conflicting' }, []],
  ['a code without a date', { asOf: 'undated' }, []],
] as const)('%s', (_, changes, cautions) => {
  expect(cautionsOf(fact(changes))).toEqual(cautions);
});
