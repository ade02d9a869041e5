import { statSync } from 'node:fs';
import { inBothLanguages } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

test('somebody who doubts a claim finds its source by kind of source and by grade, and goes back to the page', async ({
  page,
}) => {
  await page.goto('/sources');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => /favicon/.test(request.url()) || asked.push(request.url()));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "来源" [level=1]
    - region "我们怎样核对"
    - region "抽查的结果"
    - region "五级可信程度":
      - term: 官方口径
      - definition: 政府部门、法院、运营商或法律条文自己这样说。
      - term: 两处以上来源
      - term: 多处转载，未见原文
      - term: 仅一处来源，请以官方答复为准
      - term: 说法不一
    - region "按来源的种类找，按可信程度找":
      - navigation "按来源的种类找，按可信程度找"
    - region "法律、规章和司法解释"
  `);
  const contents = page.getByRole('navigation', { name: '按来源的种类找，按可信程度找' });
  await contents.getByRole('link', { name: '媒体' }).last().click();
  await expect(page).toHaveURL('/sources#press-conflicting');
  await expect(page.locator('#press-conflicting')).toBeInViewport();
  expect(asked).toEqual([]);

  const entry = page.getByRole('listitem').filter({ hasText: 'metowolf/vCards 通讯服务：中国移动' });
  await expect(entry).toContainText('github.com');
  const supported = entry.getByRole('link', { name: '中国移动', exact: true });
  await supported.click();
  await expect(page).toHaveURL('/carrier/china-mobile');
});

test('a source that may not be linked is named', async ({ page }) => {
  await page.goto('/sources');
  const entry = page.getByRole('listitem').filter({ hasText: '趣头条《不小心泄露了手机号' });
  await expect(entry.getByRole('link').first()).toHaveAttribute('href', /^\//);
});

test('the list is there too for whoever comes by a link within the app', async ({ page }) => {
  await page.goto('/about');
  await hydrated(page);
  await page.getByRole('navigation', { name: '更多' }).getByRole('link', { name: '来源' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('来源');
  await expect(
    page.getByRole('region', { name: '法律、规章和司法解释' }).getByRole('listitem').first(),
  ).toBeVisible();
});

test('the whole list comes in at most 60 kB', () => {
  for (const address of inBothLanguages('/sources'))
    expect(statSync(`dist${address}.html.br`).size).toBeLessThanOrEqual(60_000);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every source can be read and found', async ({ page }) => {
    await page.goto('/en/sources');
    await expect(page.getByRole('heading', { name: 'Courts' })).toBeVisible();
    await page.getByRole('link', { name: 'The press' }).first().click();
    await expect(page.getByRole('heading', { name: 'The press' })).toBeInViewport();
  });
});
