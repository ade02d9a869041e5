import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Release } from '../../src/offline/release.ts';
import { splitLocale } from '../../src/paths.ts';
import type { BuiltAddress } from './addresses.ts';
import { fileOf } from './file-of.ts';
import { Manifest } from './manifest.ts';

const worker = 'build/worker.js';

/**
 * Pages that a reader needs in a tunnel: the three acts, what cannot wait, and the steps whose time is now. They are
 * kept at once, in the language of the page that was opened; all others follow.
 */
const isFirst = (path: string): boolean =>
  /^\/($|404$|start$|urgent\/|steps$|steps\/(block|carrier|abnormal)$)/.test(path);

/** What is loaded only for numbers from elsewhere, or by old browsers, follows with the rest. */
const isLate = (file: string): boolean => /\/(es6|browser|locate-number)-[^/]*$/.test(file);

/** The files of `folder` that are kept, and which of them first. */
export function releaseOf(folder: string, version: string, pages: readonly BuiltAddress[]): Release {
  const assets = readdirSync(join(folder, 'assets'))
    .filter((file) => /\.(js|css|bin)$/.test(file))
    .map((file) => `/assets/${file}`);
  const digests: Record<string, string> = {};
  for (const { address } of pages) digests[address] = digestOf(join(folder, fileOf(address)));
  for (const path of [...assets, '/favicon.svg']) digests[path] = digestOf(join(folder, path));
  const firstOf = (locale: Locale): string[] => {
    const first = pages.filter((page) => page.locale === locale && isFirst(splitLocale(page.address).path));
    const manifest = new Manifest(join(folder, '.vite', `manifest.${locale}.json`));
    const files = manifest.everyFileOf(first.map(({ page }) => page)).map((file) => `/${file}`);
    return [...first.map(({ address }) => address), ...files.filter((file) => !isLate(file)), '/favicon.svg'];
  };
  const first = Object.fromEntries(locales.map((locale) => [locale, firstOf(locale)]));
  return { version, digests, first: first as Record<Locale, string[]> };
}

/** The service worker with what it keeps in front of it. */
export function writeWorker(folder: string, release: Release): void {
  const code = readFileSync(worker, 'utf8');
  writeFileSync(join(folder, 'sw.js'), `self.release=${JSON.stringify(release)};\n${code}`);
}

/** What the build in dist keeps. */
export const currentRelease = (): Release => {
  const [, json = ''] = /^self\.release=(.*);$/m.exec(readFileSync('dist/sw.js', 'utf8')) ?? [];
  return JSON.parse(json);
};

/** Of one thing that is kept, as a host sends it in brotli; the places are compressed already. */
export const bytesAsSent = (name: string): number =>
  statSync(join('dist', /\.bin$/.test(name) ? name : `${/\.\w+$/.test(name) ? name : fileOf(name)}.br`)).size;

/** As src/offline/kept.ts computes it. */
export const digestOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('base64').slice(0, 16);
