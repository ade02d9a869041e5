import { expect, test } from '../support/test.ts';

/** Lighthouse's slow 4G as it applies it with DevTools, and a phone's processor. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1024 * 1024 * 0.9) / 8,
};
const slowdown = 4;
const limit = 2500;

// Runs alone, after all others: see the configuration.
for (const address of ['/carrier', '/en/carrier'])
  test(`a number typed on ${address} at first paint is answered within 2.5 s of opening it`, async ({
    page,
    context,
  }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const isAnswered = document.querySelector('section[aria-label] [role=status] p');
        if (isAnswered && !performance.getEntriesByName('answered').length) performance.mark('answered');
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('textbox').evaluate((field: HTMLInputElement) => {
      field.value = '13800138000';
      performance.mark('typed');
    });
    await expect(page.getByText('138 0013 8000').first()).toBeVisible();
    const { typed, answered, paint } = await page.evaluate(() => ({
      typed: performance.getEntriesByName('typed')[0]?.startTime,
      answered: performance.getEntriesByName('answered')[0]?.startTime,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    console.log(
      `${address}: painted ${paint?.toFixed(0)} ms, typed ${typed?.toFixed(0)} ms, answered ${answered?.toFixed(0)} ms`,
    );
    expect(answered).toBeLessThanOrEqual(limit);
  });
