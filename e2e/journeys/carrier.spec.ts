import type { Page } from '@playwright/test';
import { expect, holdScripts, hydrated, test } from '../support/test.ts';

const result = (page: Page) => page.getByRole('region', { name: '查询结果' });
const field = (page: Page) => page.getByRole('textbox', { name: /手机号/ });

async function open(page: Page, address = '/carrier'): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

test('a number typed is grouped 3-4-4, and answered with network, kind and the doubt about porting', async ({
  page,
}) => {
  await open(page);
  await field(page).pressSequentially('13800138000');
  await expect(field(page)).toHaveValue('138 0013 8000');
  await expect(result(page)).toMatchAriaSnapshot(`
    - region "查询结果":
      - status:
        - paragraph: /中国移动 · 北京/
        - paragraph: 普通手机号 · 138 0013 8000
      - paragraph:
        - text: 这是中国移动的号。
        - strong: 后来换过运营商吗？
      - group "后来换过运营商吗？":
        - button "没换过"
        - button "换过"
  `);
});

test('then comes the one thing to do on this carrier: a message, ready to send', async ({ page }) => {
  await open(page);
  await field(page).fill('13800138000');
  await expect(page.getByRole('heading', { name: '中国移动用户，先做这件' })).toBeVisible();
  await expect(page.getByRole('link', { name: '写好这条短信' })).toHaveAttribute(
    'href',
    'sms:10086?body=KTFSR',
  );
});

// All others: src/features/carrier/names-of.test.ts.
for (const [typed, network, kind] of [
  ['18600001111', '中国联通', '普通手机号'],
  ['17050001111', '虚拟运营商', '借用中国移动的网络'],
  ['17490001111', '海事卫星', '卫星或应急电话'],
] as const)
  test(`${typed} is answered: ${network}, ${kind}`, async ({ page }) => {
    await open(page);
    await field(page).fill(typed);
    await expect(result(page)).toContainText(network);
    await expect(result(page)).toContainText(kind);
  });

test('while a number is still short there is silence; Enter says how many digits are missing', async ({
  page,
}) => {
  await open(page);
  await field(page).pressSequentially('138 0013');
  await page.waitForTimeout(1000);
  await expect(result(page)).toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText('还差 4 位');
});

test('a number typed while our script was still on its way is answered when it has come', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('/carrier', { waitUntil: 'commit' });
  await field(page).pressSequentially('13800138000');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  release();
  await expect(result(page)).toContainText('中国移动');
  await expect(field(page)).toHaveValue('138 0013 8000');
});

test('what is no mobile is told so, and leads to what it means when it calls', async ({ page }) => {
  await open(page);
  await field(page).fill('95588');
  await page.keyboard.press('Enter');
  await expect(page.getByText('95 开头的企业客服号码')).toBeVisible();
  await page.getByRole('link', { name: /是它打给你的/ }).click();
  await expect(page).toHaveURL(/\/caller$/);
  await expect(result(page).getByRole('heading', { level: 2 })).toContainText('95 号码');
});

test('one’s own number, said on home, is there', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('textbox').fill('13800138000');
  await page.getByRole('button', { name: /^我的/ }).click();
  await expect(page).toHaveURL(/\/start$/);
  await page.getByRole('contentinfo').getByRole('link', { name: '我的运营商' }).click();
  await expect(result(page)).toContainText('138 0013 8000');
});

test('ported: two taps say which carrier it is now, and that is kept, not the number', async ({ page }) => {
  await open(page);
  await field(page).fill('13800138000');
  await result(page).getByRole('button', { name: '换过', exact: true }).click();
  await result(page).getByRole('button', { name: '电信' }).click();
  await expect(page.getByRole('heading', { name: '中国电信用户，先做这件' })).toBeVisible();
  await expect(page.getByRole('link', { name: '写好这条短信' })).toHaveAttribute(
    'href',
    'sms:10001?body=KTFSR',
  );
  await page.reload();
  await hydrated(page);
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: '中国电信用户，先做这件' })).toBeVisible();
});

test('another number is answered for itself, whatever was said of the one before', async ({ page }) => {
  await open(page);
  await field(page).fill('13800138000');
  await result(page).getByRole('button', { name: '换过', exact: true }).click();
  await result(page).getByRole('button', { name: '电信' }).click();
  await field(page).fill('18600001111');
  await expect(page.getByRole('heading', { name: '中国联通用户，先做这件' })).toBeVisible();
});

test('the whole way works with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((input) => input === document.activeElement)) break;
  }
  await page.keyboard.type('13800138000');
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText('中国移动');
  const send = page.getByRole('link', { name: '写好这条短信' });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await send.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(send).toBeFocused();
});

test('in English the same journey reads in English', async ({ page }) => {
  await page.goto('/en/carrier');
  await hydrated(page);
  await page.getByRole('textbox', { name: /Phone number/ }).fill('13800138000');
  await expect(page.getByRole('region', { name: 'Result' })).toMatchAriaSnapshot(`
    - region "Result":
      - status:
        - paragraph: /China Mobile · Beijing/
        - paragraph: Ordinary mobile number · 138 0013 8000
      - paragraph:
        - text: This is a China Mobile number.
        - strong: Have you changed carriers since?
      - group "Have you changed carriers since?":
        - button "No"
        - button "Yes"
  `);
});

test('the caret stays where it was when a digit in the middle is changed', async ({ page }) => {
  await open(page);
  await field(page).pressSequentially('13800138000');
  await field(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(6, 6));
  await page.keyboard.press('Backspace');
  await page.keyboard.type('7');
  await expect(field(page)).toHaveValue('138 0713 8000');
  expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(6);
});
