import { currentRelease } from '../../tools/build/release.ts';
import { expect, hydrated, test } from '../support/test.ts';

const emergencies = [
  ['正在被骗', '/urgent/scam', 'tel:110'],
  ['刚转了账', '/urgent/money-sent', 'tel:110'],
  ['被轰炸', '/urgent/bombed', 'tel:10086'],
  ['突然没信号', '/urgent/no-signal', 'tel:10086'],
] as const;

for (const [name, path, call] of emergencies)
  for (const text of ['standard', 'large'] as const)
    test.describe(`${name}, ${text} text`, () => {
      test.use({
        kept: { carrier: { carrier: 'china-mobile' }, settings: { theme: 'system', text } },
      });

      test('one tap from any page, and the call in the first screen', async ({ page }) => {
        await page.goto('/laws/pipl-13-15');
        await hydrated(page);
        await page.getByRole('navigation', { name: '急事，先点这里' }).getByRole('link', { name }).click();
        await expect(page).toHaveURL(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await expect(page).toHaveTitle(`${name} · 断链`);
        const link = page.getByRole('main').locator(`a[href="${call}"]`).first();
        await expect(link).toBeVisible();
        const box = await link.boundingBox();
        // Above the tabs of a phone of 844.
        expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(844 - 56);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      });
    });

test('who has said no carrier is asked in place, and each answer is the call', async ({ page }) => {
  await page.goto('/urgent/bombed');
  await hydrated(page);
  await expect(page.getByRole('link', { name: /联通/ }).first()).toHaveAttribute('href', 'tel:10010');
  await expect(page.getByRole('link', { name: /电信/ }).first()).toHaveAttribute('href', 'tel:10000');
  await expect(page.getByRole('link', { name: /广电/ }).first()).toHaveAttribute('href', 'tel:10099');
  await expect(page.getByRole('link', { name: /虚拟运营商/ })).toHaveAttribute(
    'href',
    '/carrier/mvno#brands',
  );
});

test.describe('who uses another carrier than was said', () => {
  test.use({ kept: { carrier: { carrier: 'china-unicom' } } });

  test('changes it with one tap', async ({ page }) => {
    await page.goto('/urgent/no-signal');
    await hydrated(page);
    await expect(page.getByRole('link', { name: /打 10010/ })).toBeVisible();
    await page.getByRole('button', { name: /不是联通/ }).click();
    await expect(page.getByText('你用哪一家，就打哪一家')).toBeFocused();
    await expect(page.getByRole('link', { name: /打 10000/ })).toBeVisible();
  });
});

for (const text of ['standard', 'large'] as const)
  test.describe(`who has said no carrier, ${text} text`, () => {
    test.use({ kept: { settings: { theme: 'system', text } } });

    test('has all four calls in the first screen', async ({ page }) => {
      for (const path of ['/urgent/bombed', '/urgent/no-signal']) {
        await page.goto(path);
        await hydrated(page);
        for (const call of ['tel:10086', 'tel:10010', 'tel:10000', 'tel:10099']) {
          const box = await page.getByRole('main').locator(`a[href="${call}"]`).first().boundingBox();
          expect((box?.y ?? 0) + (box?.height ?? 999), `${path} ${call}`).toBeLessThanOrEqual(844 - 56);
        }
      }
    });
  });

test.describe('on a computer', () => {
  test.use({
    hasTouch: false,
    isMobile: false,
    viewport: { width: 1280, height: 800 },
    kept: { carrier: { carrier: 'china-unicom' } },
  });

  test('it says which phone to take, and keeps no room for a code', async ({ page }) => {
    await page.goto('/urgent/no-signal');
    await hydrated(page);
    await expect(page.getByRole('link', { name: /借部电话，打 10010/ })).toBeVisible();
    await page.goto('/urgent/money-sent');
    await hydrated(page);
    await expect(page.getByRole('link', { name: /拿起手机，打 110/ })).toBeVisible();
    await expect(page.locator('main details:visible')).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every emergency is one tap away and can be called', async ({ page }) => {
    for (const [name, path, call] of emergencies) {
      await page.goto('/faq');
      await page.getByRole('navigation', { name: '急事，先点这里' }).getByRole('link', { name }).click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('main').locator(`a[href="${call}"]`).first()).toBeVisible();
    }
  });
});

test('in English it is the same', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Money sent' }).click();
  await expect(page.getByRole('link', { name: /Call 110/ }).first()).toHaveAttribute('href', 'tel:110');
});

test('it is kept at once, with the three acts', () => {
  const { first } = currentRelease();
  const wanted = ['/start', ...emergencies.map(([, path]) => path)];
  expect(first.zh).toEqual(expect.arrayContaining(wanted));
  expect(first.en).toEqual(expect.arrayContaining(wanted.map((path) => `/en${path}`)));
});
