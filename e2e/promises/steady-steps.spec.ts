import { everyAddress } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

const ticked = [
  'carrier-blocking',
  'phone-blocking',
  'carrier-overseas',
  'message-blocking',
  'ask-carrier',
  'sim-pin',
  'secure-accounts',
  'evidence-log',
  'choose-route',
  'second-number',
];

const progress = Object.fromEntries(ticked.map((id) => [id, { status: 'done', on: '2026-11-20' }]));
const pages = everyAddress.filter((address) => /steps|^\/(en)?$/.test(address));

for (const [what, reader] of [
  ['ten ticks', { phone: 'xiaomi', order: 'ours', hideDone: false }],
  ['ten ticks put out of sight, in the article’s order', { phone: null, order: 'article', hideDone: true }],
] as const)
  test.describe(what, () => {
    test.use({
      kept: { progress, reader, carrier: { carrier: 'china-mobile' }, situations: { 'new-number': true } },
    });
    for (const address of pages)
      test(`nothing jumps on ${address} when they arrive`, async ({ page }) => {
        await page.addInitScript(() => {
          Object.assign(window, { shifted: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              (window as unknown as { shifted: number }).shifted += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(address);
        await hydrated(page);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(300);
        const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
        expect(shifted).toBeLessThanOrEqual(0.01);
        if (address.includes('steps')) await expect(page.locator('html')).not.toHaveAttribute('data-late');
      });
  });
