import type { Page } from '@playwright/test';
import { hangs, portal, test } from '../support/bad-network.ts';
import { askForUpdate, everything, keeps, kept } from '../support/offline.ts';
import { nextRelease } from '../support/releases.ts';
import { expect, hydrated } from '../support/test.ts';

const version = (page: Page) => page.locator('meta[name="version"]');
const newContent = (page: Page) => page.getByText('有新内容，刷新？');
const wroteDown = ['/sw-files', '/sw-serving'];

test('an update with a file that hangs is given up; made good, it serves', async ({ page, host, network }, {
  outputDir,
}) => {
  nextRelease(outputDir, 'next');
  await page.goto('/');
  await keeps(page, everything());
  host.deploy(outputDir);
  network.trouble = hangs((path) => path === '/steps/block');
  await askForUpdate(page);
  await page.waitForFunction(
    async () => !(await navigator.serviceWorker.getRegistration())?.installing,
    undefined,
    { timeout: 60_000 },
  );
  await page.goto('/steps/block');
  await expect(version(page)).not.toHaveAttribute('content', /^next/);
  network.trouble = null;
  // A page that was opened meanwhile has asked too, and may still be waiting: the next one that asks gets it.
  await expect(async () => {
    await askForUpdate(page);
    await expect(newContent(page)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await page.goto('/steps/block');
  await expect(version(page)).toHaveAttribute('content', /^next-/);
});

test('an update whose script hangs comes all the same, though the browser waits for it', async ({
  page,
  host,
  network,
}, { outputDir }) => {
  nextRelease(outputDir, 'next');
  await page.goto('/');
  await keeps(page, everything());
  host.deploy(outputDir);
  network.trouble = hangs((path) => path === '/sw.js');
  await page.evaluate(() => {
    navigator.serviceWorker.getRegistration().then((registration) => registration?.update());
  });
  await page.waitForTimeout(1000);
  network.trouble = null;
  await page.goto('/carrier');
  await expect(newContent(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '刷新' }).click();
  await expect(version(page)).toHaveAttribute('content', /^next-/);
  await hydrated(page);
});

for (const [what, isDeleted] of [
  ['everything', /^/],
  ['the hashed files', /-assets$/],
  ['the pages', /-(?!assets)/],
] as const)
  test(`${what} deleted by hand: all comes back with the next visit, and works without network`, async ({
    page,
    host,
  }) => {
    await page.goto('/');
    await keeps(page, [...everything(), ...wroteDown]);
    await page.evaluate(async (pattern) => {
      for (const name of await caches.keys()) if (new RegExp(pattern).test(name)) await caches.delete(name);
    }, isDeleted.source);
    await page.goto('/carrier');
    await keeps(page, [...everything(), ...wroteDown]);
    await host.stop();
    expect((await page.goto('/steps/block'))?.status()).toBe(200);
    await hydrated(page);
  });

for (const [how, fields, status] of [
  ['a page to be kept', {}, 200],
  ['a page that says it is newer', { 'Last-Modified': new Date(Date.now() + 1e9).toUTCString() }, 200],
  ['a redirect to be kept', { Location: '/sign-in' }, 301],
] as const)
  test(`a network that answers during the first visit with ${how}: afterwards all is kept, and nothing of it`, async ({
    browser,
    network,
  }) => {
    // A page of its own: the browser complains in the console of what it is sent here.
    const page = await browser.newPage({ baseURL: network.origin, locale: 'zh-CN' });
    network.trouble = portal((path) => path === '/sw.js');
    await page.goto('/carrier', { waitUntil: 'networkidle' });
    await hydrated(page);
    network.trouble = portal(() => true, fields, status);
    await page.evaluate(
      async (names) => {
        await Promise.all(names.map((name) => fetch(name).catch(() => {})));
      },
      everything().filter((name, at) => name !== '/carrier' && at % 20 === 0),
    );
    network.trouble = null;
    await page.goto('/carrier');
    await hydrated(page);
    await keeps(page, everything());
    for (const address of ['/', '/my-data', '/steps/block']) {
      await page.goto(address);
      await hydrated(page);
    }
    expect(await kept(page)).not.toContain('/sign-in');
    await page.close();
  });
