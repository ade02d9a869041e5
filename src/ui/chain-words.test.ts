import { expect, test } from 'vitest';
import { chainSentence } from './chain-words.ts';

test('the sentence says what the drawing shows', () => {
  const chain = {
    a: 'cut',
    b: 'nicked',
    c: 'nicked',
    d: 'whole',
    e: 'whole',
    f: 'whole',
    g: 'whole',
  } as const;
  expect(chainSentence(chain)).toEqual({
    zh: '剪断 1 环，剪到一半 2 环，还剩 4 环。剪断的环里有条虚线，是还会漏过来的电话。',
    en: 'Links: 1 cut, 2 half cut, 4 to go. The dotted line in a cut link is what still comes through.',
  });
});

test('before the first task it says so, and a link without tasks is never counted as cut', () => {
  expect(chainSentence({ a: 'whole', b: 'plain' }).zh).toBe('1 环都还没剪。');
  expect(chainSentence({ a: 'nicked', b: 'plain' }).zh).toBe('剪到一半 1 环，1 环不用剪。');
});
