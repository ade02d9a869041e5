import { mainAddresses } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

test.use({
  kept: { settings: { theme: 'dark', text: 'large' }, carrier: { carrier: 'china-unicom' } },
});

for (const address of mainAddresses)
  test(`nothing jumps on ${address} when what was saved arrives`, async ({ page }) => {
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
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThanOrEqual(
      0.01,
    );
  });

test('the saved theme and text size are there before our script is', async ({ page }) => {
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ status: 204, contentType: 'text/javascript' }),
  );
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
});
