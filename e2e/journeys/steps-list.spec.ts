import { expect, hydrated, test } from '../support/test.ts';

test('the five steps are numbered in our order, and the article’s is a footnote', async ({ page }) => {
  await page.goto('/steps');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 2, name: /^第 \d 步/ })).toHaveText([
    '第 1 步 装拦截',
    '第 2 步 找运营商',
    '第 3 步 异常就报警',
    '第 4 步 依法追责',
    '第 5 步 换号',
  ]);
  const article = page.getByRole('complementary', { name: '那篇文章的顺序' });
  await expect(article.getByRole('listitem').first()).toContainText('换号');
});

test('the three acts stand first, the next of them with its button, and lead into their cards', async ({
  page,
}) => {
  await page.goto('/steps');
  await hydrated(page);
  await page.getByRole('link', { name: /让运营商替你挡/ }).click();
  await expect(page).toHaveURL(/\/start#carrier-blocking$/);
});

test('a situation opens its act where it is tapped, and can be counted', async ({ page }) => {
  await page.goto('/steps');
  await hydrated(page);
  await page.getByRole('heading', { name: /催收打给我/ }).click();
  const situation = page.locator('#someone-elses-debt');
  await expect(situation.getByText('不是', { exact: false }).first()).toBeVisible();
  await expect(situation.getByRole('link', { name: /声明“我不是债务人”/ })).toBeVisible();
  await situation.getByRole('button', { name: /这是我的情况/ }).click();
  await expect(page.getByRole('region', { name: /依法追责/ })).toContainText('做完 0 / 8');
});

test('a courier finds the way that spares him in two taps', async ({ page }) => {
  await page.goto('/steps');
  await hydrated(page);
  await page.getByRole('heading', { name: /我必须接陌生电话/ }).click();
  await expect(page.locator('#must-answer-strangers')).toContainText('不要拦所有陌生号');
});

test('what cannot wait leads to its page', async ({ page }) => {
  await page.goto('/steps');
  await hydrated(page);
  await page.getByRole('heading', { name: '我已经转了账' }).click();
  await page.locator('#money-sent').getByRole('link', { name: '急，先做这件' }).click();
  await expect(page).toHaveURL(/\/urgent\/money-sent$/);
});
