import { expect, test } from 'vitest';
import { pages as pagesOfSite } from '#app/pages.ts';
import type { Fact, Source } from '#content/record.ts';
import { sourcesData } from './sources-data.ts';
import { themeNames } from './words.ts';

const content = import.meta.glob<Record<string, unknown>>(
  ['../../content/**/*.ts', '!**/*.test.ts', '!**/fixtures/**'],
  { eager: true },
);
const cited = new Set(factsIn(content).flatMap(({ sources }) => sources.map(titleOf)));
const { pages, themes } = sourcesData.props();
const all = themes.flatMap(({ groups }) =>
  groups.flatMap(({ grade, sources }) => sources.map((source) => ({ grade, ...source }))),
);

test('every source that a claim names is in the list once, with the pages that it supports', () => {
  expect(all.map(titleOf).sort()).toEqual([...cited].sort());
  for (const source of all) expect(source.pages.length).toBeGreaterThan(0);
});

test('every theme has a name', () => {
  expect(themes.map(({ id }) => id).filter((id) => !themeNames[id])).toEqual([]);
});

test('a page of content names the sources that it cites', () => {
  const bombing = pages.findIndex(({ path }) => path === '/faq/sms-bomb');
  const source = all.find(({ title }) => title.zh === '知乎热榜问题：大量网友被短信轰炸，怎么做到的');
  expect(source?.pages).toContain(bombing);
  expect(source).toMatchObject({ grade: 'two-sources', alsoBehind: [] });
});

test('what it links to are pages that we have', async () => {
  const known = await Promise.all(
    Object.values(pagesOfSite).map(async ({ pattern, data }) => {
      const ids = data ? (await data()).ids : undefined;
      return (ids ?? ['']).map((id) => pattern.replace(':id', id));
    }),
  );
  const paths = new Set(known.flat());
  expect(pages.filter(({ path }) => !paths.has(path))).toEqual([]);
});

function titleOf({ title }: Pick<Source, 'title'>): string {
  return title.zh;
}

function factsIn(node: unknown): Fact[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('readOn' in node) return [node as Fact];
  return Object.values(node).flatMap(factsIn);
}
