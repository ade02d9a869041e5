import { everyAddress, inBothLanguages } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';

for (const [home, start] of [
  ['/', '/'],
  ['/en', '/en'],
] as const)
  test(`${home} can be put on the home screen, with ways to what is there`, async ({ page, request }) => {
    await page.goto(home);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await request.get(href ?? '');
    expect(answer.headers()['content-type']).toBe('application/manifest+json');
    const manifest = await answer.json();
    expect(manifest).toMatchObject({ start_url: start, display: 'standalone', scope: '/' });
    for (const { url } of manifest.shortcuts) expect(everyAddress).toContain(url);
    expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toContain(
      inBothLanguages('/start')[home === '/' ? 0 : 1],
    );
    for (const { src, sizes, purpose } of manifest.icons) {
      const drawn = await page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(`${purpose} ${drawn}`).toBe(`${purpose} ${sizes}`);
    }
    expect(new Set(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).size).toBe(2);
    const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
    expect((await request.get(touch ?? '')).ok()).toBe(true);
    await expect(page.locator('meta[name=theme-color]')).toHaveCount(2);
  });
