import type { Page } from '@playwright/test';
import { expectInFirstScreen } from '../support/start.ts';
import { expect, hydrated, test } from '../support/test.ts';

const result = (page: Page) => page.getByRole('region', { name: '查询结果' });
const field = (page: Page) => page.getByRole('textbox');

async function ask(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await field(page).press('Enter');
}

async function askOfStranger(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await page.getByRole('button', { name: /^打给我的/ }).click();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/caller');
  await hydrated(page);
});

test('a mobile is asked about in place; what answers takes the focus, and verdict and buttons are in the first screen', async ({
  page,
}) => {
  await field(page).pressSequentially('13805710000');
  const question = page.getByRole('group', { name: /这是谁的号/ });
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(result(page)).toBeEmpty();
  await question.getByRole('button', { name: /^打给我的/ }).click();
  await expect(question).toBeHidden();
  await expect(result(page)).toBeFocused();
  await expect(result(page).getByRole('heading', { level: 2 })).toHaveText('普通手机号');
  await expectInFirstScreen(page, result(page).getByText('不认识，就不用接。').first());
  await expectInFirstScreen(page, result(page).getByRole('link', { name: '怎么举报' }));
  await expectInFirstScreen(page, result(page).getByRole('button', { name: '是我的号？' }));
});

test('a number that is one’s own after all leads to the three acts, and is no caller any more', async ({
  page,
}) => {
  await askOfStranger(page, '13805710000');
  await result(page).getByRole('button', { name: '是我的号？' }).click();
  await expect(page).toHaveURL(/\/start$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
});

test('said to be one’s own at once, it leads there too', async ({ page }) => {
  await field(page).fill('18600001111');
  await page.getByRole('button', { name: /^我的/ }).click();
  await expect(page).toHaveURL(/\/start$/);
  expect(await page.evaluate(() => localStorage.getItem('breakchain.carrier'))).toContain('china-unicom');
});

test('how to report it is one tap down, and the form is there', async ({ page }) => {
  await ask(page, '95212345');
  await result(page).getByRole('link', { name: '怎么举报' }).click();
  await expect(result(page).getByRole('heading', { name: '要举报，填这些' })).toBeInViewport();
});

test('what is no number is told so under the field, and stays in it', async ({ page }) => {
  for (const [typed, sentence] of [
    ['138****8000', '星号遮住了'],
    ['1380571000', '还差 1 位'],
    ['138057100001', '多了 1 位'],
    ['你好', '没有认出号码'],
  ] as const) {
    await ask(page, typed);
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
    await expect(result(page)).toBeEmpty();
    expect((await field(page).inputValue()).replace(/ /g, '')).toBe(typed);
  }
});
