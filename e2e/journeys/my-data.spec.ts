import { readFile } from 'node:fs/promises';
import { expect, hydrated, test } from '../support/test.ts';

test('what is kept is said in plain words, and one button erases it, also in another tab', async ({
  page,
  context,
}) => {
  await page.goto('/carrier/china-unicom');
  await hydrated(page);
  await page.getByRole('button', { name: '我用联通，记住它' }).click();

  const other = await context.newPage();
  await other.goto('/carrier/china-unicom');
  await hydrated(other);
  await expect(other.getByRole('button', { name: '已记住，只记在这台设备上' })).toBeVisible();

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
  await expect(other.getByRole('button', { name: '我用联通，记住它' })).toBeVisible();
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

test.describe('records that cannot be read', () => {
  test.use({ kept: { notes: { sue: '问过了', 'say-stop': 7 } } });

  test('are counted, saved as a file, and thrown away after a question, by keyboard', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => {
      localStorage.setItem('breakchain.carrier', '{"version":0,"sta');
      localStorage.setItem('breakchain.reader.unreadable.1', 'of an earlier release');
    });
    await page.goto('/my-data');
    await hydrated(page);
    const section = page.getByRole('region', { name: '读不出来的旧记录' });
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    await expect(section).toContainText(`有 3 份，原样存在这台设备上。最早一份是 ${today} 另存的。`);
    await expect(page.getByText('读不出来的旧记录不在备份里')).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: '存成文件' }).click(),
    ]);
    const { setAside } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(setAside.map(({ raw }: { raw: string }) => raw).sort()).toEqual([
      'of an earlier release',
      '{"version":0,"sta',
      JSON.stringify({ version: 0, state: { sue: '问过了', 'say-stop': 7 } }),
    ]);
    await expect(section.getByRole('status').filter({ hasText: '交给浏览器下载' })).toBeVisible();

    await section.getByRole('button', { name: '扔掉旧记录' }).press('Enter');
    await section.getByRole('button', { name: '先留着' }).press('Enter');
    await expect(section.getByRole('button', { name: '扔掉旧记录' })).toBeFocused();
    await page.keyboard.press('Enter');
    await section.getByRole('button', { name: '扔掉', exact: true }).press('Enter');
    await expect(section.getByRole('status').filter({ hasText: '旧记录扔掉了' })).toBeVisible();
    await expect(section.getByRole('heading')).toBeFocused();

    await page.reload();
    await hydrated(page);
    await expect(section).toBeHidden();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /unread/.test(key)))).toEqual(
      [],
    );
    await expect(page.getByRole('definition').filter({ hasText: '1 条' })).toBeVisible();
  });

  test('go with everything else', async ({ page }) => {
    await page.goto('/my-data');
    await hydrated(page);
    const section = page.getByRole('region', { name: '读不出来的旧记录' });
    await expect(section).toBeVisible();
    await page.getByRole('button', { name: '全部清除' }).click();
    await expect(page.getByText('备注、读不出来的旧记录。')).toBeVisible();
    await page.getByRole('button', { name: '清除', exact: true }).click();
    await expect(section).toBeHidden();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});
