import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askForUpdate, everything, keeps, kept, test } from '../support/offline.ts';
import { nextRelease } from '../support/releases.ts';
import { expect, hydrated } from '../support/test.ts';

const version = (page: Page) => page.locator('meta[name="version"]');

test('a deploy is offered by a question, never in the middle of typing, and the answer opens it', async ({
  page,
  host,
}, { outputDir }) => {
  nextRelease(outputDir, 'next');
  await page.goto('/');
  await keeps(page, everything());
  await page.getByRole('textbox').fill('138');
  host.deploy(outputDir);
  await askForUpdate(page);
  await page.waitForFunction(async () => (await caches.keys()).length > 2);
  const question = page.getByText('有新内容，刷新？');
  await page.waitForTimeout(500);
  await expect(question).toBeHidden();
  await page.getByRole('textbox').blur(); // Puts the field down.
  await expect(question).toBeVisible();
  await page.getByRole('textbox').focus();
  await expect(question).toBeHidden();
  await page.getByRole('textbox').fill('');
  await page.getByRole('button', { name: '刷新' }).click();
  await expect(version(page)).toHaveAttribute('content', /^next-/);
  await expect(question).toBeHidden();
});

test('a deploy leaves an open page working: what it has not loaded yet is still there', async ({
  page,
  host,
}, { outputDir }) => {
  nextRelease(outputDir, 'next');
  await page.goto('/');
  await keeps(page, everything());
  host.deploy(outputDir);
  await askForUpdate(page);
  await expect(page.getByText('有新内容，刷新？')).toBeVisible();
  await page.getByRole('button', { name: '以后再说' }).click();
  await page.getByRole('textbox').fill('057188888888');
  await page.keyboard.press('Enter');
  await expect(page.getByText('固定电话').first()).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: '我的数据' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的数据');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '看懂' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./);
  await expect(version(page)).not.toHaveAttribute('content', /^next/);
});

test('a deploy that is broken or half there keeps the version before; made good, it serves', async ({
  page,
  host,
}, { outputDir }) => {
  nextRelease(outputDir, 'next');
  const half = `${outputDir}-half`;
  nextRelease(half, 'next');
  rmSync(join(half, 'steps/block.html'));
  await page.goto('/');
  await keeps(page, everything());
  host.deploy(half);
  await askForUpdate(page);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return !registration?.installing && !registration?.waiting;
  });
  await page.goto('/steps/block');
  await expect(version(page)).not.toHaveAttribute('content', /^next/);
  await hydrated(page);
  host.deploy(outputDir);
  await askForUpdate(page);
  await expect(page.getByText('有新内容，刷新？')).toBeVisible();
  await page.goto('/steps/block');
  await expect(version(page)).toHaveAttribute('content', /^next-/);
  rmSync(half, { recursive: true });
});

test('after several deploys, what no page can want any more is gone', async ({ page, host }, {
  outputDir,
}) => {
  await page.goto('/');
  await keeps(page, everything());
  const old = await kept(page);
  for (const name of ['one', 'two', 'three', 'four']) {
    // A folder each: what a host is still sending must not change under it.
    const folder = join(outputDir, name);
    nextRelease(folder, name);
    host.deploy(folder);
    await askForUpdate(page);
    await page.getByRole('button', { name: '刷新' }).click();
    await expect(version(page)).toHaveAttribute('content', new RegExp(`^${name}-`));
    await hydrated(page);
  }
  await expect
    .poll(async () => (await kept(page)).filter((name) => name.startsWith('/assets/') && old.includes(name)))
    .toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(4);
});
