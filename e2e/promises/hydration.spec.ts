import { everyAddress } from '../support/addresses.ts';
import { expect, holdScripts, hydrated, test } from '../support/test.ts';

for (const address of everyAddress)
  test(`what the server wrote for ${address} is still there when the app has taken over`, async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    const marked = await page.evaluate(() => {
      const nodes = document.querySelectorAll('#root *');
      for (const node of nodes) Object.assign(node, { marked: true });
      return nodes.length;
    });
    release();
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(
      () => [...document.querySelectorAll('#root *')].filter((node) => 'marked' in node).length,
    );
    expect(kept).toBe(marked);
  });
