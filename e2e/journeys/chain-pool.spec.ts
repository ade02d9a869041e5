import { violations } from '../support/axe.ts';
import { expect, hydrated, test } from '../support/test.ts';

test('five numbers are blocked by hand, then thirty days show how little that stops, and what does', async ({
  page,
}) => {
  await page.goto('/chain#pool');
  await hydrated(page);
  const toy = page.getByRole('region', { name: '拉黑试试' });
  await toy.getByRole('button', { name: '开始试' }).click();
  for (let blocked = 0; blocked < 5; blocked += 1) await toy.getByRole('button', { name: '拉黑它' }).click();
  await toy.getByRole('button', { name: '快进 30 天' }).click();
  const outcome = toy.getByRole('status');
  await expect(outcome).toContainText(
    /30 天 90 通骚扰电话，响了 8\d 通，少响 [1-9]%。要紧的电话 39 通，一通没丢。/,
  );
  await toy.getByLabel('只许通讯录里的打来').check();
  await expect(outcome).toContainText('响了 0 通，少响 100%。要紧的电话 39 通，有 39 通没响。');
  await toy.getByLabel('只许通讯录里的打来').uncheck();
  await toy.getByLabel('让运营商按类别拦').check();
  await toy.getByRole('slider').fill('90');
  await expect(toy.getByText('它认得出池子里的 90%')).toBeVisible();
  await toy.getByRole('button', { name: '10 个号', exact: true }).click();
  await toy.getByText('每天的数').click();
  await expect(toy.getByRole('row')).toHaveCount(31);
  expect(await violations(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what blocking one by one stops stands there as a sentence', async ({ page }) => {
    await page.goto('/chain');
    await expect(page.getByText(/池子 1000 个号，4%/)).toBeVisible();
  });
});
