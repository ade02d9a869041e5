import { huaweiInWeChat } from '../support/start.ts';
import { expect, hydrated, test } from '../support/test.ts';

test.use({ userAgent: huaweiInWeChat, kept: { carrier: { carrier: 'china-mobile' } } });

for (const address of [
  '/carrier/china-mobile',
  '/carrier/china-telecom',
  '/steps/block',
  '/start',
  '/channels/block-china-mobile',
])
  test(`in WeChat ${address} has no sms: link, and the filled button copies`, async ({ page }) => {
    await page.goto(address);
    await hydrated(page);
    await page.mouse.wheel(0, 3000); // What comes late is there too.
    await page.waitForTimeout(300);
    await expect(page.locator('main a[href^="sms:"]:visible')).toHaveCount(0);
    if (address.startsWith('/carrier')) {
      await expect(page.locator('a[href^="sms:"]')).toHaveCount(0);
      await expect(page.getByRole('button', { name: '复制短信内容' }).first()).toBeVisible();
    }
  });
