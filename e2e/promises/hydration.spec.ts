import type { Page } from '@playwright/test';
import { alikeAddresses, mainAddresses } from '../support/addresses.ts';
import { expect, holdScripts, hydrated, test } from '../support/test.ts';

for (const address of mainAddresses)
  test(`what the server wrote for ${address} is still there when the app has taken over`, async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    const marked = await mark(page);
    release();
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(await stillThere(page)).toBe(marked);
  });

for (const [folder, addresses] of alikeAddresses)
  test(`what the server wrote for each page of ${folder} is still there when the app has taken over`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // Runs before the app does: module scripts wait for the whole document.
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        const nodes = document.querySelectorAll('#root *');
        for (const node of nodes) Object.assign(node, { marked: true });
        Object.assign(window, { marked: nodes.length });
      });
    });
    for (const address of addresses) {
      await page.goto(address);
      await hydrated(page);
      const marked = await page.evaluate(() => (window as unknown as { marked: number }).marked);
      expect(marked, address).toBeGreaterThan(50);
      expect(await stillThere(page), address).toBe(marked);
    }
  });

const mark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const nodes = document.querySelectorAll('#root *');
    for (const node of nodes) Object.assign(node, { marked: true });
    return nodes.length;
  });

const stillThere = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('#root *')].filter((node) => 'marked' in node).length);
