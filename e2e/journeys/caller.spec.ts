import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/test.ts';

const result = (page: Page) => page.getByRole('region', { name: /查询结果|Result/ });
const field = (page: Page) => page.getByRole('textbox');

async function ask(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await field(page).press('Enter');
}

/** Of a mobile the box asks whose it is. */
async function askOfStranger(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed);
  await page.getByRole('button', { name: /^打给我的/ }).click();
}

test.beforeEach(async ({ page, javaScriptEnabled }) => {
  await page.goto('/caller');
  if (javaScriptEnabled !== false) await hydrated(page);
});

test('a line of the call log, pasted: the number in it, its city, what to do, and the report filled in', async ({
  page,
}) => {
  await ask(page, '昨天 14:03 0571-8888 8888 响铃1秒');
  await expect(result(page)).toContainText('浙江 杭州');
  await expect(result(page)).toMatchAriaSnapshot(`
    - region "查询结果":
      - status: /固定电话.*挂断后自己打过去核实/
      - paragraph: 0571 8888 8888
      - heading "固定电话" [level=2]
      - paragraph: 浙江 杭州
      - paragraph: /挂断后自己打过去核实/
      - paragraph:
        - link "怎么举报"
      - heading "现在怎么办" [level=3]
      - list
      - heading "这是什么号码" [level=3]
      - list
      - heading "在链条里，为什么还像本地号" [level=3]
      - figure:
        - list "从泄露到响铃的链条"
      - paragraph: /打一通换一个/
      - paragraph:
        - link "看懂“换号打”这一环"
      - heading "从号码看不出什么" [level=3]
      - list
      - heading "要举报，填这些" [level=3]
  `);
  await expect(result(page)).toContainText('被投诉号码：057188888888');
  await expect(result(page)).toContainText('来电时间：昨天 14:03');
  await expect(result(page)).toContainText('通话时长：响铃1秒');
  await expect(result(page).getByRole('link', { name: /12321/ })).toHaveAttribute(
    'href',
    'https://www.12321.cn/',
  );
});

test('a mobile is answered with its first network, the doubt about porting, and its place', async ({
  page,
}) => {
  await askOfStranger(page, '+86 138-0571-0000');
  await expect(result(page)).toContainText('号段最初属于中国移动 · 浙江 杭州');
  await expect(result(page)).toContainText('2019 年起可以携号转网');
  await askOfStranger(page, '19205710000');
  await expect(result(page)).toContainText('此号段暂无归属地数据');
});

// All other kinds: src/features/caller/what-is-told.test.ts.
test('kinds are told from each other', async ({ page }) => {
  for (const [typed, kind] of [
    ['02195533', '021 是区号，后面是 95533'],
    ['+852 9123 4567', '香港 · +852'],
    ['85291234567', '没有带“+”，看着像：香港 · +852'],
  ] as const) {
    await ask(page, typed);
    await expect(result(page)).toContainText(kind);
  }
});

test('of a call log with 23 numbers all are answered and in the report, and the row without one is named', async ({
  page,
}) => {
  const numbers = Array.from({ length: 23 }, (_, row) => `138057100${10 + row}`);
  const rows = numbers.map((number, row) => `${number} 昨天 14:${10 + row} 响铃1秒`);
  await ask(page, [...rows.slice(0, 4), '杭州', ...rows.slice(4)].join('\n'));
  await expect(result(page).getByRole('status').first()).toHaveText(
    '读了 24 行，认出 23 个号码，重复的只算一个。',
  );
  await expect(result(page)).toContainText('没有认出号码的行：5。');
  await expect(result(page)).toContainText('138 0571 0032');
  await expect(result(page)).toContainText(`被投诉号码：${numbers.join('、')}`);
  await expect(result(page)).toContainText('13805710032 昨天 14:32');
});

test('what is too much to read at once is said', async ({ page }) => {
  await ask(page, `13805710000\n${'字'.repeat(20_000)}`);
  await expect(result(page)).toContainText('从第 2 行起没有读完');
  await expect(result(page)).toContainText('138 0571 0000');
});

test('two numbers in one line are both answered', async ({ page }) => {
  await ask(page, '021 6888 8888、13805710000 都打过');
  await expect(result(page)).toContainText('里面有 2 个号码');
  await expect(result(page)).toContainText('021 6888 8888');
  await expect(result(page)).toContainText('138 0571 0000');
  await expect(result(page).getByRole('heading', { level: 2 })).toHaveText(['固定电话', '普通手机号']);
});

test('while somebody types there is silence, then after a pause the answer', async ({ page }) => {
  await field(page).pressSequentially('95', { delay: 20 });
  await expect(result(page)).toBeEmpty();
  await field(page).pressSequentially('588', { delay: 20 });
  await expect(result(page)).toContainText('大企业客服段');
});

test('the reader’s own number and the caller’s are kept apart', async ({ page }) => {
  await askOfStranger(page, '13805710000');
  await expect(result(page)).toContainText('普通手机号');
  await page.getByRole('link', { name: /你的运营商怎么关/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的运营商');
  await expect(field(page)).toHaveValue('');
});

test('it is found from the carrier’s page, and its report is copied with one tap', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/carrier');
  await hydrated(page);
  await page.getByRole('link', { name: '要查陌生来电，去“谁打来的”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('谁打来的');
  await ask(page, '95212345');
  await page.getByRole('button', { name: '复制这张表' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
});

test('the whole way works with the keyboard alone', async ({ page }) => {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((input) => input === document.activeElement)) break;
  }
  await page.keyboard.type('13800138000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /这是谁的号/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^打给我的/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result(page)).toContainText('138 0013 8000');
  const report = result(page).getByRole('link', { name: /12321/ });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await report.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(report).toBeFocused();
});

test('in English the same line is read', async ({ page }) => {
  await page.goto('/en/caller');
  await hydrated(page);
  await ask(page, 'Missed call yesterday 2:03 pm 0571-88888888');
  await expect(result(page)).toContainText('Hangzhou, Zhejiang');
  await expect(result(page)).toContainText('Landline');
  await expect(result(page)).toContainText('来电时间：yesterday 2:03 pm');
});

test('an answer has nothing that axe finds, and fits 320 px with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ask(page, '昨天 14:03 0571-8888 8888 响铃1秒');
  await expect(result(page)).toContainText('浙江 杭州');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await sideways()).toBeLessThanOrEqual(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every kind of number can be read, with its sources', async ({ page }) => {
    await page.getByRole('heading', { name: '700 平台中间号' }).click();
    await expect(page.getByText('它不在这条链里').first()).toBeVisible();
    await expect(page.locator('#privacy-700 cite').first()).toBeVisible();
  });
});
