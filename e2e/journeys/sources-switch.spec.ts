import { expect, hydrated, test } from '../support/test.ts';

test('sentences stand clean until one switch shows what they rest on, on every page from then', async ({
  page,
}) => {
  await page.goto('/steps/block');
  await hydrated(page);
  const source = page.locator('cite').first();
  await expect(source).toBeHidden();
  const toggle = page.getByRole('switch', { name: '出处' });
  await toggle.click();
  await expect(toggle).toBeChecked();
  await expect(page.getByText('出处打开了，写在每句下面')).toBeAttached();
  await expect(source).toBeVisible();
  await page.goto('/laws/pipl-13-15');
  await expect(page.locator('cite').first()).toBeVisible();
  await hydrated(page);
  await page.getByRole('switch', { name: '出处' }).click();
  await expect(page.locator('cite').first()).toBeHidden();
});

test('what must not be missed stays in the line', async ({ page }) => {
  await page.goto('/carrier/china-unicom');
  await expect(page.getByText(/（\d{4} 年的资料|只见一处）/).first()).toBeAttached();
});

test('paper has sources where the page has', async ({ page }) => {
  await page.goto('/laws/pipl-13-15');
  await hydrated(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('cite').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('switch', { name: '出处' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('cite').first()).toBeVisible();
});

test('a page that cites nothing has no switch', async ({ page }) => {
  await page.goto('/my-data');
  await expect(page.getByRole('switch')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('sources are there', async ({ page }) => {
    await page.goto('/laws/pipl-13-15');
    await expect(page.locator('cite').first()).toBeVisible();
    await expect(page.getByRole('switch')).toBeHidden();
  });
});
