import { test as base, type Page, type Route } from '@playwright/test';
import { headWords as words } from '../../src/app/head/words.ts';
import { expect, holdScripts, hydrated, test } from '../support/test.ts';

const notice = (page: Page) => page.locator('.app-notice');

/** Those that the page itself names. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="([^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );

const ways: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['does not come', (route) => route.abort()],
  [
    'comes broken',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("half-way")' }),
  ],
];

// Not our own `test`: the browser complains in the console of what does not come.
for (const address of ['/', '/steps/block'])
  for (const [how, answer] of ways)
    base(`whichever script of ${address} ${how}, the page says so and stays`, async ({ page, request }) => {
      await page.clock.install();
      const scripts = scriptsOf(await (await request.get(address)).text());
      expect(scripts.length).toBeGreaterThan(1);
      for (const script of scripts)
        await base.step(script, async () => {
          await page.route(`**${script}`, answer);
          await page.goto(address);
          await page.clock.runFor(3_000);
          await expect(page.getByRole('alert')).toContainText(words.failed.zh);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.getByRole('contentinfo')).toBeVisible();
          await page.unroute(`**${script}`);
        });
    });

base('once the network is back, the page opens again at a press', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/en/carrier');
  await expect(page.getByRole('alert')).toContainText(words.failed.en);
  await page.unroute('**/assets/*.js');
  await page.getByRole('button', { name: words.reload.en }).click();
  await hydrated(page);
  await expect(notice(page)).toHaveCount(0);
});

test('a script that never comes is told after a while, and the notice goes when it comes after all', async ({
  page,
}) => {
  await page.clock.install();
  const release = await holdScripts(page);
  await page.goto('/carrier', { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  await page.clock.runFor(10_000);
  await expect(notice(page)).toHaveCount(0);
  await page.clock.runFor(15_000);
  await expect(page.getByRole('alert')).toContainText(words.failed.zh);
  release();
  await hydrated(page);
  await expect(notice(page)).toBeHidden();
});

test('a number typed meanwhile is told that the page is still opening, and is answered when it is there', async ({
  page,
}) => {
  await page.clock.install();
  const release = await holdScripts(page);
  await page.goto('/carrier', { waitUntil: 'commit' });
  await page.getByRole('textbox').pressSequentially('13800138000');
  await expect(notice(page)).toHaveCount(0);
  await page.clock.runFor(5_000);
  await expect(page.getByRole('alert')).toHaveText(words.opening.zh);
  release();
  await expect(page.getByText('138 0013 8000').first()).toBeVisible();
  await expect(notice(page)).toBeHidden();
});

for (const address of ['/', '/steps/block', '/sources'])
  test(`on an ordinary visit of ${address} nothing is ever said`, async ({ page }) => {
    await page.clock.install();
    await page.goto(address);
    await hydrated(page);
    await page.clock.runFor(120_000);
    await page.getByRole('button').first().click();
    await expect(notice(page)).toHaveCount(0);
  });

test.describe('dark, with large text', () => {
  test.use({ kept: { settings: { theme: 'dark', text: 'large' } }, viewport: { width: 320, height: 640 } });
  test('the notice fits a narrow screen, and hides no text for good', async ({ page }) => {
    await page.clock.install();
    await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByRole('contentinfo').waitFor();
    await page.clock.runFor(25_000);
    await expect(page.getByRole('button', { name: words.reload.zh })).toBeInViewport({ ratio: 1 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const lastWords = await page.getByRole('contentinfo').getByRole('paragraph').last().boundingBox();
    const box = await notice(page).boundingBox();
    if (!lastWords || !box) throw new Error('The footer and the notice are both on the page');
    expect(lastWords.y + lastWords.height).toBeLessThanOrEqual(box.y);
  });
});
