import { inBothLanguages } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

/** A number in memory, then on to where one can leave. */
async function typeAndGo(page: import('@playwright/test').Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
  await page.getByRole('textbox').fill('13800138000');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /我的数据|My data/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/我的数据|My data/);
}

for (const address of inBothLanguages('/carrier'))
  test(`leaving from ${address} empties the screen at once, then leaves a page that Back does not undo`, async ({
    page,
  }) => {
    await typeAndGo(page, address);
    await page.getByRole('button', { name: /快速离开|Leave quickly/ }).click();
    await expect(page.getByRole('main')).toBeHidden();
    await expect(page.getByRole('button', { name: /回来|Come back/ })).toBeFocused();
    expect(await page.title()).toBe('');
    await expect(page).toHaveURL('about:blank');
    expect(await page.evaluate(() => document.documentElement.textContent)).toBe('');
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('textbox')).toHaveValue('');
  });

test('it is in reach of the keyboard, and can be taken back with nothing lost', async ({ page }) => {
  await typeAndGo(page, '/carrier');
  await page.getByRole('button', { name: '快速离开' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeHidden();
  await expect(page.getByRole('button', { name: '回来' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的数据');
  await expect(page).toHaveTitle('我的数据 · 断链');
  await page.goBack();
  await expect(page.getByText('138 0013 8000').first()).toBeVisible();
});
