import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('textbox', { name: /手机号/ });

async function open(page: Page, address = '/carrier'): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

test('a virtual operator’s customer sees the host network’s way only under the sentence that it may not work', async ({
  page,
}) => {
  await open(page);
  await field(page).fill('17050001111');
  await expect(page.getByText('虚拟运营商的客户在不在内').first()).toBeVisible();
  await page.getByText('看中国移动的做法（不一定管用）').first().click();
  await expect(page.getByText('KTFSR').first()).toBeVisible();
});

test('where nothing reliable was found, the page says so and whom to ask', async ({ page }) => {
  await open(page, '/carrier/china-broadnet');
  const blocking = page.locator('#blocking');
  await expect(blocking).toContainText('没有查到');
  await expect(blocking.getByRole('link', { name: '打 10099' })).toHaveAttribute('href', 'tel:10099');
});

test('a code that rests on one source is read and copied, never one tap', async ({ page }) => {
  await open(page, '/carrier/china-mobile#overseas');
  const overseas = page.locator('#overseas');
  await expect(overseas.getByText('QXGJLH').first()).toBeVisible();
  await expect(overseas.locator('a[href^="sms:"]')).toHaveCount(0);
});

test('copying a message puts it on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/carrier/china-mobile');
  await page.getByRole('button', { name: '复制短信内容' }).first().click();
  await expect(page.getByText('已复制')).toBeVisible();
});

test('a link to a topic opens it', async ({ page }) => {
  await open(page, '/carrier/china-telecom#forwarding');
  await expect(page.locator('#forwarding')).toHaveAttribute('open', '');
});

test('who reads on after a typed number finds how to reach the real carrier', async ({ page }) => {
  await open(page);
  await field(page).fill('18600001111');
  await expect(page.getByRole('heading', { name: '再做这些，按用处排' })).toBeVisible();
  await page.mouse.wheel(0, 5000);
  await expect(page.getByRole('heading', { name: '找到真的中国联通' })).toBeVisible();
});
