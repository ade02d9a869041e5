import { expect, hydrated, test } from '../support/test.ts';

test('what is kept is said in plain words, and one button erases it, also in another tab', async ({
  page,
  context,
}) => {
  await page.goto('/carrier/china-unicom');
  await hydrated(page);
  await page.getByRole('button', { name: '我用联通，记住它' }).click();

  const other = await context.newPage();
  await other.goto('/');
  await hydrated(other);
  await expect(other.getByRole('link', { name: /联通.*上次选的/ })).toBeVisible();

  await page.goto('/my-data');
  await hydrated(page);
  await expect(page.getByRole('definition').filter({ hasText: '中国联通' })).toBeVisible();
  await page.getByRole('button', { name: '大字' }).first().click();
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByText('会清掉：显示方式、你输入的手机号、中国联通。')).toBeVisible();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText('都清掉了')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-text', 'large');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(other.getByRole('link', { name: '联通', exact: true })).toBeVisible();
  await other.close();
});

test('changing one’s mind keeps everything', async ({ page }) => {
  await page.goto('/my-data');
  await hydrated(page);
  await page.getByRole('button', { name: '深色' }).last().click();
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('button', { name: '不清了' }).click();
  await expect(page.getByRole('button', { name: '全部清除' })).toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where the browser forbids storage, everything works and the reader is told', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/carrier/china-mobile');
  await hydrated(page);
  await expect(page.getByText('浏览器不让本站保存东西')).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByRole('button', { name: '我用移动，记住它' }).click();
  await expect(page.getByRole('button', { name: '已记住，只记在这台设备上' })).toBeVisible();
  await page.close();
});

test('a record that cannot be read is kept aside and the reader is told', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('breakchain.carrier', '{"version":0,"sta'));
  await page.reload();
  await hydrated(page);
  await expect(page.getByText('有一份旧记录读不出来，已经原样另存')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('breakchain.carrier.unreadable.1'))).toBe(
    '{"version":0,"sta',
  );
});
