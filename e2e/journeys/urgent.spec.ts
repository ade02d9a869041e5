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
    await expect(page.getByRole('link', { name: /打 10000/ })).toBeVisible();
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
