import { expect, hydrated, test } from '../support/test.ts';

test('a tab leads to redress, and nothing there asks the reader for anything', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '讨说法' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('讨说法');
  await expect(page.getByRole('navigation', { name: '主要页面' }).locator('[aria-current=page]')).toHaveText(
    '讨说法',
  );
  await expect(page.locator('main').locator('input, textarea, select')).toHaveCount(0);
});

test('a paper says who gets it and each thing that it holds', async ({ page }) => {
  await page.goto('/letters');
  await hydrated(page);
  await expect(
    page.getByRole('region', { name: '哪份材料交给谁，写什么' }).locator('details[id]'),
  ).toHaveCount(9);
  const paper = page.locator('#regulator-appeal');
  await paper.locator('summary').first().click();
  await expect(paper).toMatchAriaSnapshot(`
    - group:
      - heading "电信用户申诉" [level=3]
      - text: 运营商不答复，或答复不满意。 交给：运营商所在省的申诉机构
      - paragraph: /申诉用书面形式，材料要有：/
      - list:
        - listitem: 申诉人的姓名或名称、地址、电话、邮编
        - listitem: 被申诉企业的名称、地址
        - listitem: 要求、理由、事实根据
        - listitem: 申诉日期
      - paragraph: /工单号和答复的截图/
  `);
  await expect(paper.getByRole('link', { name: '电信用户申诉', exact: true })).toHaveAttribute(
    'href',
    '/channels/regulator-appeal',
  );
});

test('at the police desk: what to say, the receipt, and what to do when refused', async ({ page }) => {
  await page.goto('/letters#police');
  const police = page.getByRole('region', { name: '到派出所，带什么、说什么' });
  await expect(police.getByRole('heading', { level: 3 })).toHaveText([
    '去之前',
    '在窗口',
    '不受理、不立案时',
  ]);
  await expect(police).toContainText('写明“控告”');
  await expect(police).toContainText('受案回执');
  await expect(police).toContainText('7 日内可以向作出决定的公安机关申请复议');
});

test.describe('in large text', () => {
  test.use({ viewport: { width: 320, height: 640 }, kept: { settings: { theme: 'system', text: 'large' } } });

  test('all four tabs are whole in 320 px, each in one line, in both languages', async ({ page }) => {
    for (const address of ['/letters', '/en/letters']) {
      await page.goto(address);
      const tabs = page.getByRole('navigation', { name: /主要页面|Main pages/ }).getByRole('link');
      await expect(tabs).toHaveCount(4);
      for (const tab of await tabs.all()) {
        const box = await tab.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
        expect(box?.height).toBeLessThanOrEqual(64);
      }
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the papers open and say what they hold', async ({ page }) => {
    await page.goto('/en/letters');
    await page.getByRole('heading', { name: 'The request to see and delete your data' }).click();
    await expect(page.getByText('by when to answer')).toBeVisible();
    await expect(page.getByText('your words of refusal')).toBeHidden();
  });
});
