import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of src, and what each may import: rooms, then libraries. This table is the architecture. */
const mayImport: Record<string, readonly string[]> = {
  app: [
    'features',
    'ui',
    'state',
    'content',
    'i18n',
    'domain',
    'offline',
    'paths.ts',
    'react',
    'react-dom',
    'react-router',
  ],
  features: ['ui', 'state', 'content', 'i18n', 'domain', 'paths.ts', 'react', 'react-router'],
  ui: [
    'content',
    'i18n',
    'domain',
    'paths.ts',
    'react',
    'react-router',
    'uqr',
    'fflate',
    'virtual:places-file',
  ],
  state: ['domain', 'zustand', 'valibot', 'idb'],
  content: ['domain'],
  i18n: ['domain', 'react'],
  // The service worker. It runs without a page: of the app it knows its messages only.
  offline: ['domain', 'paths.ts'],
  domain: ['libphonenumber-js', 'virtual:regional-metadata'],
  'paths.ts': ['domain'],
};

const sources = import.meta.glob<string>(
  ['/src/*/**/*.{ts,tsx}', '/src/paths.ts', '!**/*.test.*', '!**/fixtures/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

test.each(Object.entries(sources))('%s keeps to its room', (file, code) => {
  expect(trespasses(file, code)).toEqual([]);
});

test.each([
  ['/src/domain/x.ts', "import { useState } from 'react';"],
  ['/src/content/x.ts', "import '../state/progress.ts';"],
  ['/src/content/x.ts', "export { x } from '#ui/x.ts';"],
  ['/src/state/x.ts', "import type { A } from '#ui/A.tsx';"],
  ['/src/state/x.ts', "import { useState } from 'react';"],
  ['/src/ui/X.tsx', "import { useSettings } from '#state/settings.ts';"],
  ['/src/ui/X.tsx', "import { create } from 'zustand';"],
  ['/src/features/steps/x.ts', "import { B } from '../carrier/B.tsx';"],
  ['/src/features/steps/x.ts', "const late = () => import('#features/carrier/B.tsx');"],
  ['/src/features/steps/x.ts', "export { router } from '#app/router.tsx';"],
  ['/src/features/steps/x.ts', "import 'libphonenumber-js/core';"],
  ['/src/offline/x.ts', "import { useSettings } from '#state/settings.ts';"],
  ['/src/paths.ts', "import { pages } from '#app/pages.ts';"],
])('a trespass in %s is caught: %s', (file, code) => {
  expect(trespasses(file, code)).toHaveLength(1);
});

/** Where the values of content are read: at build alone. A component gets them as props and knows their types. */
const readsContent = (file: string) => /-data\.ts$|^\/src\/(content|app\/structured-data)/.test(file);

test('only data modules read content; everybody else gets it with the page', () => {
  const readers = Object.entries(sources).filter(([file, code]) => !readsContent(file) && takesContent(code));
  expect(readers.map(([file]) => file)).toEqual([]);
});

test.each([
  "import { laws } from '#content/laws/laws.ts';",
  "import { type LawId, laws } from '#content/laws/laws.ts';",
  "const late = () => import('#content/laws/laws.ts');",
])('content that is read in a component is caught: %s', (code) => {
  expect(takesContent(code)).toBe(true);
});

test('every room of the table is there', () => {
  const rooms = new Set(Object.keys(sources).map((file) => place(file).room));
  expect([...rooms].sort()).toEqual(Object.keys(mayImport).sort());
});

/** Types are gone when it runs; `isShownFact` only tells one shape of a page's data from another. */
const takesContent = (code: string): boolean =>
  /(?<!import type[^;]*)from '#content\/(?!shown\.ts)|import\('#content\//.test(code);

function trespasses(file: string, code: string): string[] {
  const { room: from, feature } = place(file);
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)]
    .map(([, specifier = '']) => resolve(file, specifier))
    .filter((target) => {
      const to = place(target);
      if (to.room === from) return from === 'features' && to.feature !== feature;
      return !mayImport[from]?.includes(to.room);
    });
}

/** A path in src, or a package's name. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `/src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return specifier;
}

function place(path: string): { room: string; feature: string | undefined } {
  const [room = '', feature] = path.replace(/^\/src\//, '').split('/');
  return { room, feature };
}
