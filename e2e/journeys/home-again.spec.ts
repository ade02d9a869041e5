import type { Page } from '@playwright/test';
import { visitor } from '../support/arrival.ts';
import { expectInFirstScreen } from '../support/start.ts';
import { expect, hydrated, test } from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const done = { status: 'done', on: '2026-11-20' };
const aside = { status: 'not-for-me', on: '2026-11-20' };

async function open(page: Page): Promise<void> {
  await page.goto('/');
  await hydrated(page);
}

test.describe('whom has made the first cut', () => {
  test.use({ kept: { carrier: { carrier: 'china-mobile' }, progress: { 'carrier-blocking': done } } });

  test('sees the next one first, what is stopped and what still rings, and goes on with one tap', async ({
    page,
  }) => {
    await open(page);
    await expect(page.getByText('接着剪 · 第 2 剪，共 3 剪')).toBeVisible();
    await expect(heading(page)).toHaveText('让手机自己挡');
    const chain = page.getByRole('list', { name: '从泄露到响铃的链条' });
    await expect(chain).toContainText('换号打（已剪断）');
    await expect(chain).toContainText('手机（正在剪）');
    await expect(page.getByText('中国移动按类别替你拦推销')).toBeVisible();
    await expect(page.getByText('用个人手机号打来的，还会响')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '再查一个号码' })).toBeVisible();
    const next = page.getByRole('link', { name: '接着剪' });
    await expectInFirstScreen(page, next);
    await next.click();
    await expect(page).toHaveURL(/\/start#phone-blocking$/);
    await expect(heading(page)).toHaveText('让手机自己挡');
  });

  test('sees nothing jump when that arrives', async ({ page }) => {
    const arrive = await visitor(page);
    const { shift, moved } = await arrive('/');
    expect(shift, moved.join(', ')).toBeLessThanOrEqual(0.005);
    await expect(page.locator('html')).not.toHaveAttribute('data-late-act');
    await expect(heading(page)).toHaveText('让手机自己挡');
  });

  test('sees it without a script of ours after a while, as a newcomer would', async ({ page }) => {
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ status: 204, contentType: 'text/javascript' }),
    );
    await page.goto('/');
    await expect(heading(page)).toHaveText('号码泄露了？一环一环，剪断它。');
    await expect(heading(page)).toBeVisible();
  });
});

test.describe('whom has set the first cut aside', () => {
  test.use({ kept: { progress: { 'carrier-blocking': aside } } });
  test('sees the second, and no claim that anything is stopped', async ({ page }) => {
    await open(page);
    await expect(heading(page)).toHaveText('让手机自己挡');
    await expect(page.getByText(/替你拦推销/)).toHaveCount(0);
  });
});

for (const [how, last, said] of [
  ['made', done, '三剪都剪过了'],
  ['settled', aside, '三剪都定下来了'],
] as const)
  test.describe(`who has ${how} all three cuts`, () => {
    test.use({
      kept: {
        carrier: { carrier: 'china-mobile' },
        progress: { 'carrier-blocking': done, 'phone-blocking': done, 'carrier-overseas': last },
      },
    });
    test('is told so, and sees the next thing that is left in the five steps', async ({ page }) => {
      await open(page);
      await expect(page.getByText(said)).toBeVisible();
      await expect(heading(page)).toHaveText('接下来，做这一件');
      await page.getByRole('main').getByRole('link', { name: '挡住垃圾短信' }).click();
      await expect(page).toHaveURL(/\/steps\/block#message-blocking$/);
    });
  });

test('who has only ticked something else still sees the box first', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'breakchain.progress',
      '{"version":0,"state":{"sim-pin":{"status":"done","on":"2026-11-20"}}}',
    ),
  );
  await open(page);
  await expect(heading(page)).toHaveText('号码泄露了？一环一环，剪断它。');
});
