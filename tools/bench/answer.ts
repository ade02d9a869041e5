import type { Browser } from '@playwright/test';
import { slow4G } from './site.ts';

/** From opening an address on slow 4G, with a quarter of the processor, until a number typed at first paint is answered. */
export async function timeToAnswer(
  browser: Browser,
  url: string,
): Promise<{ painted: number; answered: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const isAnswered = document.querySelector('section[aria-label] [role=status] p');
      if (isAnswered && !performance.getEntriesByName('answered').length) performance.mark('answered');
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('textbox').evaluate((field: HTMLInputElement) => {
    field.value = '13800138000';
  });
  await page.getByText('138 0013 8000').first().waitFor();
  const figures = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    answered: performance.getEntriesByName('answered')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return figures;
}
