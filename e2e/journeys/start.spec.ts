import { devices } from '@playwright/test';
import {
  copied,
  expectCard,
  expectInFirstScreen,
  heading,
  huaweiInWeChat,
  iPhoneInWeChat,
  keepCopies,
  leaveAndComeBack,
  open,
  said,
  tapOut,
} from '../support/start.ts';
import { expect, test } from '../support/test.ts';

const mobile = { carrier: { carrier: 'china-mobile' } };

test.describe('李阿姨 in WeChat', () => {
  test.use({ userAgent: huaweiInWeChat });

  test('in three taps the message is copied; three moves, the reply, and the link is cut', async ({
    page,
  }) => {
    await keepCopies(page);
    await open(page, '/');
    await page.getByRole('link', { name: /我的号天天响/ }).click();
    await expectCard(page, '先剪三下');
    await page.getByRole('button', { name: '移动', exact: true }).click();
    await expectCard(page, '让移动替你挡');
    const copy = page.getByRole('button', { name: '复制 KTFSR' });
    await expectInFirstScreen(page, copy);
    await expect(page.locator('[href^="sms:"]')).toHaveCount(0);
    await expect(page.locator('main details:visible')).toHaveCount(0);
    await copy.click();

    await expectCard(page, '出去发这条短信');
    expect(await copied(page)).toBe('KTFSR');
    await expect(said(page, '已复制 KTFSR')).toHaveCount(1);
    await expect(page.getByRole('main').getByText('新建，收件人填 10086')).toBeVisible();
    await expect(page.locator('[href^="sms:"]')).toHaveCount(0);
    await expectInFirstScreen(page, page.getByRole('button', { name: '发出去了' }));
    await leaveAndComeBack(page);

    await expectCard(page, '收到回复了吗？');
    const yes = page.getByRole('button', { name: '收到了，也回了' });
    await expectInFirstScreen(page, yes);
    await yes.click();
    await expectCard(page, '剪断了');
    await expect(said(page, '剪断了。中国移动按类别替你拦推销。用个人手机号打来的，还会响。')).toHaveCount(1);
    await expect(page.getByRole('list', { name: '从泄露到响铃的链条' })).toContainText('换号打（已剪断）');
    const next = page.getByRole('button', { name: '下一剪：让手机自己挡' });
    await expectInFirstScreen(page, next);

    await next.click();
    await expectCard(page, '让手机自己挡');
    await expect(page.getByRole('button', { name: /像是华为/ })).toBeVisible();
    await expectInFirstScreen(page, page.getByRole('button', { name: '设好了' }));
    await page.goto('/steps/block');
    await expect(page.getByRole('checkbox', { name: '开通运营商的拦截' })).toBeChecked();
  });

  test.describe('with large text', () => {
    test.use({ kept: { ...mobile, settings: { theme: 'system', text: 'large' } } });

    test('every act’s button is in the first screen, and no card goes on by itself', async ({ page }) => {
      await page.goto('/start');
      const press = async (name: string) => {
        const button = page.getByRole('button', { name });
        await expectInFirstScreen(page, button);
        await button.click();
      };
      await press('复制 KTFSR');
      await press('发出去了');
      await press('收到了，也回了');
      await expectCard(page, '剪断了');
      await page.waitForTimeout(5000);
      await expect(heading(page)).toHaveText('剪断了');
      await press('下一剪：让手机自己挡');
      await press('设好了');
      await press('下一剪：关掉境外来电');
      await expectInFirstScreen(page, page.getByRole('button', { name: '复制公众号名' }));
    });
  });
});

test('in a phone’s browser the message is written; who comes back is asked, and the next act comes by itself', async ({
  page,
}) => {
  await page.goto('/start');
  await page.getByRole('button', { name: '移动', exact: true }).click();
  const write = page.getByRole('link', { name: '写好这条短信' });
  await expect(write).toHaveAttribute('href', 'sms:10086?body=KTFSR');
  await expectInFirstScreen(page, write);
  await tapOut(write);
  await leaveAndComeBack(page);
  await expectCard(page, '收到回复了吗？');
  await page.getByRole('button', { name: '收到了，也回了' }).click();
  await expectCard(page, '剪断了');
  await expectCard(page, '让手机自己挡');
});

test.describe('what the reader has opened stays', () => {
  test.use({ kept: mobile });
  test('who opens something on the card of a cut is not taken away from it', async ({ page }) => {
    await page.goto('/start#carrier-blocking/reply');
    await page.getByRole('button', { name: '收到了，也回了' }).click();
    await page.getByRole('button', { name: '怎么取消' }).click();
    await expect(page.getByText('QXFSR').first()).toBeVisible();
    await page.waitForTimeout(5000);
    await expect(heading(page)).toHaveText('剪断了');
  });
});

test.describe('on an iPhone', () => {
  const inSafari = iPhoneInWeChat.replace(/Mobile.*/, 'Version/17.5 Mobile/15E148 Safari/604.1');
  test.use({ userAgent: inSafari, kept: mobile });
  test('the message is written as iOS wants it, and the menus are the iPhone’s', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('link', { name: '写好这条短信' })).toHaveAttribute(
      'href',
      'sms:10086&body=KTFSR',
    );
    await open(page, '/start#phone-blocking');
    await expect(page.getByRole('button', { name: /像是苹果 iPhone（iOS 18 及以前）/ })).toBeVisible();
    await expect(page.getByText('静音未知来电').first()).toBeVisible();
  });
});

test.describe('beside a computer', () => {
  test.use({
    userAgent: devices['Desktop Chrome'].userAgent,
    hasTouch: false,
    isMobile: false,
    viewport: { width: 1280, height: 800 },
    kept: mobile,
  });
  test('the message is a code to scan, and the phone’s owner says when it is sent', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('img', { name: /二维码.*sms:10086/ })).toBeVisible();
    await expect(page.locator('[href^="sms:"]')).toHaveCount(0);
    await expect(page.locator('main details:visible')).toHaveCount(0);
    await page.getByRole('button', { name: '手机上发好了' }).click();
    await expectCard(page, '收到回复了吗？');
    await open(page, '/start#phone-blocking');
    await page.getByRole('button', { name: /^小米/ }).click();
    await expect(page.getByRole('button', { name: /^小米/ })).toBeFocused();
    await expect(page.getByText('左上角三横线', { exact: true })).toBeVisible();
  });
});

test.describe('where the message did not work', () => {
  test.use({ kept: mobile });
  test('there are a call with the words to say and an account to copy; one that works cuts the link', async ({
    page,
  }) => {
    await keepCopies(page);
    await open(page, '/start#carrier-blocking/reply');
    await page.getByRole('button', { name: '没成功' }).click();
    await expectCard(page, '换个办法');
    await expect(page.getByRole('link', { name: '打 10086' })).toHaveAttribute('href', 'tel:10086');
    await expect(page.getByText('请给我开通骚扰电话拦截。')).toBeVisible();
    await expect(page.getByText(/VoLTE.*说法不一/)).toBeVisible();
    await page.getByRole('button', { name: '复制公众号名' }).click();
    expect(await copied(page)).toBe('中国移动高频骚扰电话防护');
    await page.getByRole('button', { name: '再发一次' }).click();
    await expectCard(page, '让移动替你挡');
    await page.goBack();
    await expect(heading(page)).toHaveText('换个办法');
    await expect(heading(page)).toBeFocused();
    await page.getByRole('button', { name: '开通了' }).click();
    await expectCard(page, '剪断了');
  });
});
