import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { expectInFirstScreen } from '../support/start.ts';
import { expect, holdScripts, hydrated, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('textbox');
const question = (page: Page) => page.getByRole('group', { name: /这是谁的号/ });
const answer = (page: Page) => page.getByRole('region', { name: '查询结果' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

test('whom has not been here sees one box and four doors, all in the first screen, and nothing folded', async ({
  page,
}) => {
  await open(page);
  await expect(heading(page)).toHaveText('号码泄露了？一环一环，剪断它。');
  await expect(page.getByRole('textbox', { name: '输入一个号码' })).toBeVisible();
  const doors = page.getByRole('navigation', { name: '从这里开始' }).getByRole('link');
  expect(await doors.evaluateAll((all) => all.map((door) => door.getAttribute('href')))).toEqual([
    '/start',
    '/caller',
    '/parents',
    '/letters',
  ]);
  await expectInFirstScreen(page, doors.last());
  await expect(page.getByRole('main').locator('details')).toHaveCount(0);
});

test('at the eleventh digit it asks whose number it is, in place, above a phone’s keyboard', async ({
  page,
}) => {
  await open(page);
  await field(page).pressSequentially('1390013900');
  await expect.poll(async () => (await field(page).boundingBox())?.y).toBeLessThan(220);
  await expect(question(page)).toHaveCount(0);
  const top = async () => Math.round((await field(page).boundingBox())?.y ?? 0);
  const before = await top();
  await field(page).pressSequentially('0');
  await expect(question(page)).toContainText('看开头是移动的号');
  await expect(page.getByRole('status').filter({ hasText: '我的，或打给我的' })).toBeAttached();
  await expect(field(page)).toBeFocused();
  expect(await top()).toBe(before);
  const box = await question(page).boundingBox();
  expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
  await field(page).press('Backspace');
  await expect(question(page)).toHaveCount(0);
});

test('one’s own number goes on to the first act, with its carrier, and the box is free again', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('13900139000');
  await question(page).getByRole('button', { name: /^我的/ }).click();
  await expect(page).toHaveURL(/\/start$/);
  await expect(heading(page)).toHaveText('让移动替你挡');
  expect(await page.evaluate(() => localStorage.getItem('breakchain.carrier'))).toBe(
    '{"version":0,"state":{"carrier":"china-mobile"}}',
  );
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(question(page)).toHaveCount(0);
});

test('a virtual operator’s number is its customer’s; of which brand is asked there', async ({ page }) => {
  await open(page);
  await field(page).fill('17050001111');
  await expect(question(page)).toContainText('看开头是虚拟运营商的号');
  await question(page).getByRole('button', { name: /^我的/ }).click();
  await expect(page).toHaveURL(/\/start$/);
  await expect(page.getByText('卡上印的是哪个牌子？')).toBeVisible();
});

test.describe('with a carrier chosen before', () => {
  test.use({ kept: { carrier: { carrier: 'china-unicom' } } });
  test('a prefix that tells no carrier leads to the question which it is', async ({ page }) => {
    await open(page);
    await field(page).fill('17490001111');
    await question(page).getByRole('button', { name: /^我的/ }).click();
    await expect(page).toHaveURL(/\/start#carrier$/);
    await expect(heading(page)).toHaveText('你用的是哪一家？');
  });
});

test('a stranger’s number is answered at once: what kind, and what to do', async ({ page }) => {
  await open(page);
  await field(page).fill('13900139000');
  await question(page)
    .getByRole('button', { name: /^打给我的/ })
    .click();
  await expect(page).toHaveURL(/\/caller$/);
  await expect(heading(page)).toHaveText('谁打来的');
  await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText('普通手机号');
  await expect(field(page)).toHaveValue('139 0013 9000');
  await expect(question(page)).toHaveCount(0);
  await expectInFirstScreen(page, answer(page).getByRole('link', { name: '怎么举报' }));
  await page.goBack();
  await expect(field(page)).toHaveValue('');
});

for (const [typed, kind] of [
  ['0571-8888 8888', '固定电话'],
  ['+852 9123 4567', '香港、澳门、台湾地区的号码'],
  ['85298765432', '香港、澳门、台湾地区的号码'],
  ['10086', '运营商服务号'],
  ['95588', '95 号码：大企业客服段'],
  ['02195518', '95 号码：大企业客服段'],
  ['95512345', '位数太多的“短号”'],
  ['4001234567', '400 企业号码'],
  ['12321', '紧急或政务号码'],
] as const)
  test(`${typed} can only have called: no question, but an answer`, async ({ page }) => {
    await open(page);
    await field(page).fill(typed);
    await expect(question(page)).toHaveCount(0);
    await page.getByRole('button', { name: '查', exact: true }).click();
    await expect(page).toHaveURL(/\/caller$/);
    await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText(kind);
  });

test('23 pasted lines are all read', async ({ page }) => {
  await open(page);
  const lines = Array.from({ length: 23 }, (_, row) => `138057100${10 + row} 昨天 14:${10 + row} 响铃1秒`);
  await field(page).evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lines.join('\n'));
  await expect(page).toHaveURL(/\/caller$/);
  await expect(answer(page)).toContainText('读了 23 行，认出 23 个号码');
  await expect(answer(page)).toContainText('138 0571 0032');
});

test('an Enter leads to the question, never past it; before our script came, too', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await field(page).pressSequentially('18600001111');
  await page.keyboard.press('Enter');
  release();
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toContainText('看开头是联通的号');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/start$/);
  await expect(heading(page)).toBeFocused();
});

test('a door opens at the first tap, also while the field has the focus', async ({ page }) => {
  await open(page);
  await field(page).click();
  await expect.poll(async () => (await field(page).boundingBox())?.y).toBeLessThan(220);
  await page
    .getByRole('link', { name: /帮爸妈设手机/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/parents$/);
});

test('with the question open axe finds nothing, and it fits 320 px with text twice as large', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await field(page).fill('13900139000');
  await expect(question(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
});

test('in English it asks the same', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('textbox', { name: 'Type a number' }).fill('13900139000');
  const asked = page.getByRole('group', { name: /Whose number is it/ });
  await expect(asked).toContainText('a China Mobile number');
  await asked.getByRole('button', { name: /^Mine/ }).click();
  await expect(page).toHaveURL(/\/en\/start$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('doors and carriers lead on', async ({ page }) => {
    await page.goto('/');
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('link', { name: /我的号天天响/ })).toHaveAttribute('href', '/start');
    for (const name of ['移动', '联通', '电信', '广电', '虚拟运营商'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  });
});
