import { posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What of content may lean on what: on anything before it, never on what comes after. Records name each other by id;
 * a sentence that two of them say is in `facts`.
 */
const order = [
  'source',
  'grade',
  'record',
  'sources',
  'actions',
  'facts',
  'carrier-services',
  'number-plan-facts',
  'market',
  'laws',
  'callers',
  'guidance',
  'channels',
  'letters',
  'steps',
  'tasks',
  'urgent',
  'faq',
  'named',
  'shown',
];

const modules = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A folder of content, or a file beside the folders. */
const partOf = (path: string): string => (/^(?:\.\/)?([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path) ?? [])[1] ?? '';

/** What a file takes from elsewhere in content; types are gone when it runs. */
const takenBy = (file: string, code: string): readonly string[] =>
  [...code.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)'/gms)].map(([, path = '']) =>
    partOf(posix.join(posix.dirname(file), path)),
  );

test('no direction runs backwards inside content', () => {
  const backwards = Object.entries(modules).flatMap(([file, code]) =>
    takenBy(file, code)
      .filter((part) => order.indexOf(part) > order.indexOf(partOf(file)))
      .map((part) => `${file} takes from ${part}`),
  );
  expect(backwards).toEqual([]);
});

test('every part of content has its place', () => {
  const parts = new Set(Object.keys(modules).map(partOf));
  expect([...parts].sort()).toEqual([...order].sort());
});

test('a direction that runs backwards is seen', () => {
  expect(takenBy('./facts/a.ts', "import { b } from '../channels/b.ts';\n")).toEqual(['channels']);
  expect(takenBy('./facts/a.ts', "import type { B } from '../channels/b.ts';\n")).toEqual([]);
});
