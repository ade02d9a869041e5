import { expect, test } from 'vitest';
import { addresses } from '#app/pages.ts';
import type { Fact, Source } from '#content/record.ts';
import { sourceIndex } from '#content/source-index.ts';
import { themeNames } from './words.ts';

const content = import.meta.glob<Record<string, unknown>>(
  ['../../content/**/*.ts', '!**/*.test.ts', '!**/fixtures/**', '!**/source-index.ts'],
  { eager: true },
);
const cited = new Set(factsIn(content).flatMap(({ sources }) => sources.map(titleOf)));
const all = sourceIndex.themes.flatMap(({ sources }) => sources);

test('every source that a claim names is in the index once, with the pages and the grades that it supports', () => {
  const indexed = all.filter(({ pages }) => pages.length > 0);
  expect(indexed.map(titleOf).sort()).toEqual([...cited].sort());
  for (const { grades } of indexed) expect(grades.length).toBeGreaterThan(0);
});

test('every theme has a name', () => {
  expect(sourceIndex.themes.map(({ id }) => id).filter((id) => !themeNames[id])).toEqual([]);
});

test('a page of content names the sources that it cites', () => {
  const bombing = sourceIndex.pages.findIndex(({ path }) => path === '/faq/sms-bomb');
  const source = all.find(({ title }) => title.zh === '知乎热榜问题：大量网友被短信轰炸，怎么做到的');
  expect(source?.pages).toContain(bombing);
  expect(source).toMatchObject({ host: 'www.zhihu.com', grades: ['two-sources'] });
});

test('what it links to are pages that we have', () => {
  const known = new Set(addresses());
  expect(sourceIndex.pages.filter(({ path }) => !known.has(path))).toEqual([]);
});

function titleOf({ title }: Source): string {
  return title.zh;
}

function factsIn(node: unknown): Fact[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('readOn' in node) return [node as Fact];
  return Object.values(node).flatMap(factsIn);
}
