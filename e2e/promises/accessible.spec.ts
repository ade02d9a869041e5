import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { alikeAddresses, mainAddresses } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

/** What is folded away is looked at too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Of a long list the first few entries are like the rest, which axe would take a minute for. */
const shortenLists = (page: Page) =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main ul'))
      if (list.children.length > 12) for (const entry of [...list.children].slice(4)) entry.remove();
  });

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const goDark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });

/** All that a theme may change. */
const contrast = (page: Page) => new AxeBuilder({ page }).withRules(['color-contrast']);

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

for (const address of mainAddresses)
  test(`${address}: axe finds nothing, light and dark; it fits 320 px, and text twice as large`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await hydrated(page);
    await openAll(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 390, height: 844 });
    await shortenLists(page);
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    await goDark(page);
    expect(await violations(contrast(page))).toEqual([]);
  });

for (const [folder, addresses] of alikeAddresses)
  test(`axe finds nothing on any page of ${folder}, light and dark, and each fits 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of addresses) {
      await page.goto(address);
      await hydrated(page);
      await openAll(page);
      expect(await sideways(page), address).toBeLessThanOrEqual(0);
      expect(await violations(new AxeBuilder({ page }).include('main')), address).toEqual([]);
      await goDark(page);
      expect(await violations(contrast(page).include('main')), address).toEqual([]);
    }
  });

test.describe('in large text', () => {
  test.use({ kept: { settings: { theme: 'system', text: 'large' } } });
  for (const address of mainAddresses)
    test(`every word on ${address} is at least 18 px, and every control 60 px high`, async ({ page }) => {
      await page.goto(address);
      await hydrated(page);
      await openAll(page);
      const small = await page.evaluate(() => {
        const isSeen = (element: Element) => element.getClientRects().length > 0;
        const words = [...document.querySelectorAll('#root *')].filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        return words
          .filter((element) => isSeen(element) && !element.closest('.visually-hidden'))
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 18)
          .map((element) => element.textContent);
      });
      expect(small).toEqual([]);
      const low = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary')]
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => element.getBoundingClientRect().height < 59.5)
          .map((element) => element.textContent),
      );
      expect(low).toEqual([]);
    });
});
