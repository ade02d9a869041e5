import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/test.ts';

test.use({
  kept: {
    carrier: { carrier: 'china-mobile' },
    reader: { phone: 'xiaomi', order: 'ours', hideDone: false },
  },
});

/** What is on the page at the moment of printing goes where a test can read it. */
const watchPaper = (page: Page, what: 'innerText' | 'textContent') =>
  page.addInitScript((text) => {
    window.print = () => sessionStorage.setItem('paper', document.querySelector('main')?.[text] ?? '');
  }, what);

const paper = (page: Page) => page.evaluate(() => sessionStorage.getItem('paper') ?? '');

test('a step printed before anything was opened has the way of the reader’s carrier and phone', async ({
  page,
}) => {
  await watchPaper(page, 'innerText');
  await page.goto('/steps/block');
  await hydrated(page);
  await page.getByRole('button', { name: '打印这一步' }).click();
  await expect.poll(() => paper(page)).toContain('KTFSR');
  expect(await paper(page)).toContain('右上角设置');
  expect(await paper(page)).not.toContain('询问致电原因');
});

test('all five are printed from their list, whole; what cannot be fetched is said', async ({ page }) => {
  await watchPaper(page, 'textContent'); // Screens do not show it.
  await page.route('**/steps/*', (route) => route.fulfill({ status: 503, body: 'Sign in to this network' }));
  await page.goto('/steps');
  await hydrated(page);
  await page.getByRole('button', { name: /打印五步的全部做法/ }).click();
  await expect(page.getByText('没有加载出来')).toBeVisible();
  expect(await paper(page)).toBe('');

  await page.unroute('**/steps/*');
  await page.getByRole('button', { name: /打印五步的全部做法/ }).click();
  await expect.poll(() => paper(page)).toContain('KTFSR');
  const whole = await paper(page);
  for (const said of [
    '1 装拦截',
    '2 找运营商',
    '3 异常就报警',
    '4 依法追责',
    '5 换号',
    '单个号码',
    '法律依据',
  ])
    expect(whole).toContain(said);
});
