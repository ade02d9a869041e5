import { expect, holdScripts, hydrated, test } from '../support/test.ts';

test('what a screen reader is given of the five steps', async ({ page }) => {
  await page.goto('/steps');
  await hydrated(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "五步" [level=1]
    - paragraph: /从见效最快的做起/
    - region "你的链子":
      - figure:
        - list "从泄露到响铃的链条":
          - listitem: 泄露
          - listitem: 采集
          - listitem: 卖号
          - listitem: 名单
          - listitem: 群拨
          - listitem: 换号打
          - listitem: 手机
      - paragraph: 7 环都还没剪。
    - region "第 1 步 装拦截":
      - heading "第 1 步 装拦截" [level=2]
      - text: 今天
      - paragraph: 先让电话少响几个，几分钟就能设好。
      - paragraph: 做完 0 / 6
      - list:
        - listitem:
          - link /让运营商替你挡/
        - listitem:
          - link /让手机自己挡/
        - listitem:
          - link /关掉境外来电/
  `);
});

test('what a screen reader is given of a task', async ({ page }) => {
  await page.goto('/steps/block');
  await hydrated(page);
  await expect(page.locator('#phone-blocking')).toMatchAriaSnapshot(`
    - listitem:
      - heading "打开手机自带的拦截" [level=3]:
        - checkbox "打开手机自带的拦截"
        - text: 打开手机自带的拦截
      - paragraph: 约 3 分钟（我们估的） 剪：手机
      - paragraph: 手机自己就会拦，设一次就行。
      - group: 怎么做 ：打开手机自带的拦截
  `);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('every step can be read, each phone’s menus too', async ({ page }) => {
    await page.goto('/steps/block');
    const task = page.locator('#phone-blocking');
    await task.getByText('怎么做').click();
    await expect(task.getByRole('heading', { name: /小米/ })).toBeVisible();
    await page.locator('#carrier-blocking').getByText('怎么做').click();
    await expect(page.locator('#carrier-blocking').getByRole('link', { name: '联通' })).toHaveAttribute(
      'href',
      '/carrier/china-unicom#blocking',
    );
  });
});

test.describe('on a computer', () => {
  test.use({ hasTouch: false, isMobile: false, viewport: { width: 1200, height: 800 } });
  test('a code to scan opens the composer on the phone', async ({ page }) => {
    await page.goto('/carrier/china-mobile');
    await hydrated(page);
    await page.getByText('用手机扫').first().click();
    await expect(page.getByRole('img', { name: '二维码，扫了就打开 sms:10086?body=KTFSR' })).toBeVisible();
    await page.getByRole('button', { name: 'iPhone' }).first().click();
    await expect(page.getByRole('img', { name: '二维码，扫了就打开 sms:10086&body=KTFSR' })).toBeVisible();
  });
});

test.describe('with a carrier chosen before', () => {
  test.use({ kept: { carrier: { carrier: 'china-mobile' } } });

  test('a note written before the page answers stays in its field', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/steps/carrier', { waitUntil: 'commit' });
    const task = page.locator('#sim-pin');
    await task.getByText('怎么做').click();
    await task.getByRole('textbox').fill('问过客服');
    release();
    await hydrated(page);
    await expect(async () => {
      await page.mouse.wheel(0, 10);
      await expect(task.getByRole('region', { name: '中国移动的做法' })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(task.getByRole('textbox')).toHaveValue('问过客服');
  });
});
