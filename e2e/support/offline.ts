import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { currentRelease } from '../../tools/build/release.ts';
import { type Host, startHost } from '../../tools/serve/host.ts';
import { test as base, expect } from './test.ts';

/** Pages with their service worker, and a host for each test: it can be stopped, and be given the next release. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
  host: async ({}, use) => {
    const host = await startHost('dist', JSON.parse(readFileSync('build/headers.json', 'utf8')));
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.origin),
  serviceWorkers: 'allow',
});

/** Names of all that is kept on the device. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** Resolves when these are kept: hundreds of files, which take their time on a busy machine. */
export async function keeps(page: Page, names: readonly string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const there = await kept(page);
        return names.filter((name) => !there.includes(name));
      },
      { timeout: 90_000 },
    )
    .toEqual([]);
}

/** All that is kept in the end. */
export const everything = () => Object.keys(currentRelease().digests);
/** Resolves when the service worker answers for this page. */
export const isServed = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
/** As the browser does when a page is opened. */
export const askForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => {});
  });
