import {
  expectCard,
  expectInFirstScreen,
  heading,
  leaveAndComeBack,
  open,
  said,
  tapOut,
} from '../support/start.ts';
import { expect, test } from '../support/test.ts';

test.describe('another phone', () => {
  test.use({ kept: { carrier: { carrier: 'china-mobile' } } });
  test('one tap changes it, and it is remembered; menus that moved have other ways', async ({ page }) => {
    await open(page, '/start#phone-blocking');
    await page.getByRole('button', { name: /像是/ }).click();
    await page.getByRole('button', { name: /^OPPO/ }).click();
    await expect(said(page, /换成OPPO/)).toHaveCount(1);
    await expect(page.getByText('骚扰拦截规则').first()).toBeVisible();
    await page.getByRole('button', { name: '没找到' }).click();
    await expectCard(page, '换个办法');
    await expect(page.getByText('在设置里搜“骚扰拦截”').first()).toBeVisible();
    await open(page, '/start#phone-blocking');
    await expect(page.getByRole('button', { name: /^OPPO/ })).toBeVisible();
  });
});

test.describe('with large text, and a voice on the device', () => {
  test.use({
    kept: { carrier: { carrier: 'china-mobile' }, settings: { theme: 'system', text: 'large' } },
  });
  test('a card can be read aloud, by that voice alone', async ({ page }) => {
    await page.addInitScript(() => {
      const voices = [
        { lang: 'zh-CN', localService: false, name: 'far' },
        { lang: 'zh-CN', localService: true, name: 'near' },
      ];
      const read: string[] = [];
      Object.assign(window, {
        read,
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => voices,
          addEventListener: () => {},
          removeEventListener: () => {},
          cancel: () => {},
          speak: ({ text, voice }: { text: string; voice: { name: string } }) =>
            read.push(`${voice.name}: ${text}`),
        },
      });
    });
    await open(page);
    await page.getByRole('button', { name: '朗读' }).click();
    await expect(page.getByRole('button', { name: '停' })).toBeVisible();
    const read = await page.evaluate(() => (window as unknown as { read: string[] }).read);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatch(/^near: .*让移动替你挡。发 KTFSR 到 10086/);
    expect(read[0]).not.toContain('先跳过');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the three acts read as a list, for every carrier', async ({ page }) => {
    await page.goto('/start#phone-blocking');
    await expect(heading(page)).toHaveText('先剪三下');
    await expect(page.getByRole('button', { name: '移动' })).toBeHidden();
    const first = page.locator('#carrier-blocking');
    for (const name of ['中国移动', '中国联通', '中国电信', '中国广电', '虚拟运营商'])
      await expect(first.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(first).toContainText('KTFSR');
    await expect(page.locator('#phone-blocking')).toContainText('来电拦截规则');
    await expect(page.locator('#carrier-overseas')).toContainText('亲友也打不进来');
    await first.getByRole('link', { name: '中国移动', exact: true }).click();
    await expect(page).toHaveURL(/\/carrier\/china-mobile#blocking$/);
  });
});

test('in English it is the same', async ({ page }) => {
  await open(page, '/en/start');
  await expect(heading(page)).toHaveText('Three cuts first');
  await page.getByRole('button', { name: 'China Mobile' }).click();
  await expectCard(page, 'Let China Mobile block for you');
  const write = page.getByRole('link', { name: 'Write this message' });
  await expectInFirstScreen(page, write);
  await tapOut(write);
  await leaveAndComeBack(page);
  await page.getByRole('button', { name: 'Yes, and I replied' }).click();
  await expectCard(page, 'Cut');
  await expect(said(page, /^Cut\. China Mobile blocks sales calls by kind\./)).toHaveCount(1);
  await page.getByRole('button', { name: /^Next: / }).click();
  await expectCard(page, 'Let the phone block by itself');
});
