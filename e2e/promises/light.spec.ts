import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtAddresses } from '../../tools/build/addresses.ts';
import { fileOf } from '../../tools/build/file-of.ts';
import { expect, hydrated, test } from '../support/test.ts';

/** Bytes of each script asked for, as a host sends it in brotli. */
function scriptsOf(page: Page): Map<string, number> {
  const scripts = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, statSync(`dist${pathname}.br`).size);
  });
  return scripts;
}

const total = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + size, 0);

// What each address takes on arrival is measured in arrival.spec.ts.
test('no page’s HTML weighs more than 60 kB', () => {
  for (const { address } of builtAddresses())
    expect(statSync(`dist/${fileOf(address)}.br`).size, address).toBeLessThanOrEqual(60_000);
});

for (const [what, typed] of [
  ['a mobile number', '13800138000'],
  ['a virtual operator’s number', '17051234567'],
  ['a landline', '057188888888'],
])
  test(`typing ${what} loads at most 15 kB more`, async ({ page }) => {
    const scripts = scriptsOf(page);
    await page.goto('/carrier');
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const before = total(scripts.values());
    await page.getByRole('textbox').pressSequentially(typed ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: '查询结果' })).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    expect(total(scripts.values()) - before).toBeLessThanOrEqual(15_000);
  });

for (const address of ['/carrier', '/caller'])
  test(`two mobile numbers typed on ${address} load at most 15 kB of script and 62 kB of places, once`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    const places: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.bin')) places.push(new URL(request.url()).pathname);
    });
    await page.goto(address);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const before = total(scripts.values());
    expect(places).toEqual([]);
    for (const typed of ['13805710000', '13804520000']) {
      await page.getByRole('textbox').fill(typed);
      if (address === '/caller') await page.getByRole('button', { name: /^打给我的/ }).click();
      else await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: '查询结果' })).toContainText(/杭州|哈尔滨/);
    }
    await page.waitForLoadState('networkidle');
    expect(places).toHaveLength(1);
    expect(statSync(`dist${places[0]}`).size).toBeLessThanOrEqual(62_000);
    expect(total(scripts.values()) - before).toBeLessThanOrEqual(15_000);
  });
