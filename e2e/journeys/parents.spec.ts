import { expect, hydrated, test } from '../support/test.ts';

test('a son gets from the first page to a sheet to print in three taps', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /帮爸妈设手机/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('帮爸妈设手机');
  await page.getByRole('link', { name: '做冰箱贴' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('冰箱贴');
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
});

test('it never tells to block all strangers, and leads into the three acts', async ({ page }) => {
  await page.goto('/parents');
  await hydrated(page);
  await expect(page.getByText('先不拦所有陌生号')).toBeVisible();
  await page.getByRole('link', { name: '开始剪' }).click();
  await expect(page).toHaveURL(/\/start$/);
});
