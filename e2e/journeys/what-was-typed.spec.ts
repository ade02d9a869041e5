import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/test.ts';

const result = (page: Page) => page.getByRole('region', { name: '查询结果' });
const field = (page: Page) => page.getByRole('textbox', { name: /手机号/ });

test.beforeEach(async ({ page }) => {
  await page.goto('/carrier');
  await hydrated(page);
});

for (const typed of [
  '+86 138-0013-8000',
  '008613800138000',
  '１３８００１３８０００',
  'tel:13800138000',
  '电话：13800138000',
  '013800138000',
  '1795113800138000',
])
  test(`pasted as “${typed}” it is the same number`, async ({ page }) => {
    await field(page).fill(typed);
    await expect(result(page)).toContainText('138 0013 8000');
  });

for (const [typed, sentence] of [
  ['138001380001', '多了 1 位'],
  ['14200138000', '142 没有分配给任何人'],
  ['16300138000', '我们的号段表里没有'],
  ['010 8888 8888', '010 8888 8888 是固定电话'],
  ['400 123 4567', '400 开头的企业号码'],
  ['95588', '95 开头的企业客服号码'],
  ['96345', '96 开头的短号'],
  ['10086', '运营商的客服号'],
  ['12345', '政务或紧急号码'],
  ['106980095588', '106 开头的企业短信号'],
  ['1440012345678', '13 位的物联网号码'],
  ['+852 9123 4567', '这是香港（+852）的号码'],
  ['+853 6612 3456', '这是澳门（+853）的号码'],
  ['+886 912 345 678', '这是台湾地区（+886）的号码'],
  ['+44 7400 123456', '这是英国（+44）的号码'],
  ['+999 123', '没有哪个国家或地区用这样的区号'],
  ['1380013800O', '不是数字的字'],
] as const)
  test(`“${typed}” gets a sentence that helps, and stays in the field`, async ({ page }) => {
    await field(page).fill(typed);
    await expect(result(page)).toContainText(sentence);
    await expect(result(page)).not.toContainText(/中国移动|中国联通|中国电信|中国广电/);
    const digits = typed.replace(/[^\dO]/g, '');
    expect((await field(page).inputValue()).replace(/[^\dO]/g, '')).toBe(digits);
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
