import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/test.ts';

const result = (page: Page) => page.getByRole('region', { name: '查询结果' });
const field = (page: Page) => page.getByRole('textbox', { name: /手机号/ });

async function open(page: Page): Promise<void> {
  await page.goto('/carrier');
  await hydrated(page);
}

test('the place comes with the network, and where there is none the page says so', async ({ page }) => {
  await open(page);
  await field(page).fill('13805710000');
  await expect(result(page)).toContainText('中国移动 · 浙江 杭州');
  await field(page).fill('19205710000');
  await expect(result(page)).toContainText('中国广电 · 此号段暂无归属地数据');
  await field(page).fill('17490001111');
  await expect(result(page)).toContainText('海事卫星');
  await expect(result(page)).not.toContainText('归属地');
});

test('network and guidance do not wait for the place, and do without it', async ({ page }) => {
  await page.route('**/*.bin', (route) => route.fulfill({ status: 404 }));
  await open(page);
  await field(page).fill('13805710000');
  await expect(page.getByRole('heading', { name: '中国移动用户，先做这件' })).toBeVisible();
  await expect(result(page)).toContainText('归属地没有取到');
});

test('a browser that cannot unpack by itself shows the place too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await open(page);
  await field(page).fill('13805710000');
  await expect(result(page)).toContainText('浙江 杭州');
});

test('nothing moves when the place arrives late', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.bin', async (route) => {
    await released;
    await route.continue();
  });
  await open(page);
  await field(page).fill('13804520000');
  const doubt = page.getByRole('group', { name: '后来换过运营商吗？' });
  const top = async () => Math.round((await doubt.boundingBox())?.y ?? 0);
  const before = await top();
  release();
  await expect(result(page)).toContainText('黑龙江 哈尔滨');
  expect(await top()).toBe(before);
});
