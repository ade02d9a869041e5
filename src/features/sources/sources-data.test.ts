import { expect, test } from 'vitest';
import { pages as pagesOfSite } from '#app/pages.ts';
import { factsIn } from '#content/record.ts';
import type { Source } from '#content/source.ts';
import { sourcesData } from './sources-data.ts';

const content = import.meta.glob<Record<string, unknown>>(
  ['../../content/**/*.ts', '!**/*.test.ts', '!**/fixtures/**'],
  { eager: true },
);
const cited = new Set(factsIn(content).flatMap(({ on }) => on.map(({ source }) => titleOf(source))));
const { pages, kinds } = sourcesData.props();
const all = kinds.flatMap(({ groups }) =>
  groups.flatMap(({ grade, sources }) => sources.map((source) => ({ grade, ...source }))),
);

test('every source that a claim names is in the list once, with the pages that it supports', () => {
  expect(all.map(titleOf).sort()).toEqual([...cited].sort());
  for (const source of all) expect(source.pages.length).toBeGreaterThan(0);
});

test('every kind of source has entries', () => {
  for (const { groups } of kinds) expect(groups.length).toBeGreaterThan(0);
});

test('a source names the pages that cite it, under the firmest grade of what it supports', () => {
  const law = all.find(({ title }) => title.zh.startsWith('中华人民共和国治安管理处罚法'));
  expect(law?.pages.map((place) => pages[place]?.path)).toContain('/laws/psl-56');
  expect(law?.grade).toBe('official');
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
