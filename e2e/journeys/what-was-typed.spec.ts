import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/test.ts';

const result = (page: Page) => page.getByRole('region', { name: '查询结果' });
const field = (page: Page) => page.getByRole('textbox', { name: /手机号/ });

test.beforeEach(async ({ page }) => {
  await page.goto('/carrier');
  await hydrated(page);
});

// All other ways of writing: src/domain/read-number.test.ts.
for (const typed of ['+86 138-0013-8000', '１３８００１３８０００', '电话：13800138000'])
  test(`pasted as “${typed}” it is the same number`, async ({ page }) => {
    await field(page).fill(typed);
    await expect(result(page)).toContainText('138 0013 8000');
  });

// All other sentences: src/content/number-answers.test.ts and src/ui/number-faraway.test.ts.
for (const [typed, sentence] of [
  ['138001380001', '多了 1 位'],
  ['95512345', '位数却太多'],
  ['+44 7400 123456', '这是英国（+44）的号码'],
  ['1380013800O', '不是数字的字'],
] as const)
  test(`“${typed}” gets a sentence that helps, and stays in the field`, async ({ page }) => {
    await field(page).fill(typed);
    await expect(result(page)).toContainText(sentence);
    await expect(result(page)).not.toContainText(/中国移动|中国联通|中国电信|中国广电/);
    const digits = typed.replace(/[^\dO]/g, '');
    expect((await field(page).inputValue()).replace(/[^\dO]/g, '')).toBe(digits);
  });

for (const [typed, sentence] of [
  ['1380013800', '还差 1 位'],
  ['138001380001', '多了 1 位'],
  ['138****8000', '星号遮住了'],
  ['你好', '没有认出号码'],
  ['', '先输入一个号码'],
] as const)
  test(`“${typed}” is no number: home says so under the field, where it stays`, async ({ page }) => {
    await page.goto('/');
    await hydrated(page);
    const box = page.getByRole('textbox');
    await box.fill(typed);
    await page.getByRole('button', { name: '查', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    expect((await box.inputValue()).replace(/ /g, '')).toBe(typed);
    await expect(box).toBeFocused();
  });

test('what was typed before the script of a note came is kept, and so is the caret', async ({ page }) => {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/law-more-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/steps/law');
  await hydrated(page);
  const task = page.locator('#report-police');
  await task.getByText('怎么做').click();
  await task.getByRole('textbox').fill('周三去');
  letCome();
  await expect(task.getByRole('button', { name: '复制这一条的地址' })).toBeEnabled();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('breakchain.notes') ?? ''))
    .toContain('周三去');
  await page.keyboard.type('，带上时间线');
  await expect(task.getByRole('textbox')).toHaveValue('周三去，带上时间线');
  await page.reload();
  await hydrated(page);
  await task.getByText('怎么做').click();
  await expect(task.getByRole('textbox')).toHaveValue('周三去，带上时间线');
});
