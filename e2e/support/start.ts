import type { Locator, Page } from '@playwright/test';
import { expect, hydrated } from './test.ts';

export const iPhoneInWeChat =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x1800323d) NetType/WIFI Language/zh_CN';
export const huaweiInWeChat =
  'Mozilla/5.0 (Linux; Android 12; ELS-AN00 Build/HUAWEIELS-AN00; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MicroMessenger/8.0.49 NetType/WIFI Language/zh_CN';

/** Opens it as a reader who wants nothing to move, so that no card goes on by itself. */
export async function open(page: Page, address = '/start'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await hydrated(page);
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A card has come: its heading says what it is and has the focus, at the top of the page. */
export async function expectCard(page: Page, title: string): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

/** In sight without scrolling, and over nothing that stays there: the tabs of a phone. */
export async function expectInFirstScreen(page: Page, button: Locator): Promise<void> {
  await expect(button).toBeVisible();
  const box = await button.boundingBox();
  const tabs = await page.getByRole('navigation', { name: /主要页面|Main pages/ }).boundingBox();
  const end = Math.min(844, tabs?.y ?? 844);
  expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(end);
}

/** What the page copies is kept where a test can read it. */
export const keepCopies = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      sessionStorage.setItem('copied', text);
    };
  });

export const copied = (page: Page): Promise<string | null> =>
  page.evaluate(() => sessionStorage.getItem('copied'));

/** Goes to another app and comes back. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  for (const state of ['hidden', 'visible'])
    await page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      Object.defineProperty(document, 'hidden', { value: now === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
}

/** Taps a link of another app without leaving the browser for it. */
export async function tapOut(link: Locator): Promise<void> {
  await link.evaluate((it) => it.addEventListener('click', (event) => event.preventDefault()));
  await link.click();
}

export const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words });
