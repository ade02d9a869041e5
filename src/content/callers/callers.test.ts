import { expect, test } from 'vitest';
import { callerKinds } from '#domain/caller-kinds.ts';
import { isFact } from '../record.ts';
import { unknowable } from './common-advice.ts';
import { kindTexts } from './kinds.ts';

test.each(callerKinds)('%s: a name of its own, something to do, and no sentence twice', (kind) => {
  const { what, inChain, now } = kindTexts[kind];
  const sentences = [...what, inChain, ...now.map(({ say }) => say)].map(({ text }) => text.zh);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(now.length).toBeGreaterThan(0);
  const names = Object.values(kindTexts).map(({ name }) => name.zh);
  expect(names.filter((name) => name === kindTexts[kind].name.zh)).toHaveLength(1);
});

test('who gets a call from a short number of the call centres’ range is not told two things at once', () => {
  const { verdict, what, inChain, now } = kindTexts['short-call-centre-95'];
  const sentences = [verdict, ...[...what, inChain, ...now.map(({ say }) => say)].map(({ text }) => text)];
  expect(sentences.map(({ zh }) => zh).join('')).not.toMatch(/可以不接|5 位的多是银行客服/);
});

test('a short number with digits added is told as possibly faked, and with how many digits real ones have', () => {
  const { verdict, what } = kindTexts['digits-added'];
  expect(verdict.zh).toContain('可能是假的');
  expect(
    what
      .filter(isFact)
      .map(({ text }) => text.zh)
      .join(''),
  ).toMatch(/5 位或 6 位/);
});

test('a number never names the one who calls, and the page says so', () => {
  expect(unknowable[0].text.zh).toMatch(/看不出来/);
});

test('Hong Kong, Macao and Taiwan are regions, nowhere foreign', () => {
  expect(JSON.stringify(kindTexts)).not.toMatch(/外国|国外|foreign/);
});
