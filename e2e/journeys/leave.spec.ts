import { inBothLanguages } from '../support/addresses.ts';
import { expect, hydrated, test } from '../support/test.ts';

for (const address of [...inBothLanguages('/carrier'), ...inBothLanguages('/caller')])
  test(`one tap on ${address} leaves an empty page that Back does not undo`, async ({ page }) => {
    await page.goto(address.startsWith('/en') ? '/en' : '/');
    await page.goto(address);
    await hydrated(page);
    await page.getByRole('textbox').fill('13800138000');
    await page.getByRole('button', { name: /快速离开|Leave/ }).click();
    await expect(page).toHaveURL('about:blank');
    expect(await page.evaluate(() => document.documentElement.textContent)).toBe('');
    await page.goBack();
    await expect(page).toHaveURL(address.startsWith('/en') ? /\/en$/ : /\/$/);
    await page.goForward();
    await expect(page).toHaveURL('about:blank');
  });

test('it is in reach of the keyboard, and takes the number off the screen before the page is gone', async ({
  page,
}) => {
  await page.goto('/carrier');
  await hydrated(page);
  await page.getByRole('textbox').fill('13800138000');
  const leave = page.getByRole('button', { name: '快速离开' });
  await page.evaluate(() => {
    const root = document.getElementById('root');
    addEventListener('pagehide', () => {
      const text = [document.body, root].map((part) => part?.textContent).join();
      const fields = [...(root?.querySelectorAll('input') ?? [])].map(({ value }) => value).join();
      localStorage.setItem(
        'at-the-end',
        `${document.body.childNodes.length}|${/\d{4} \d{4}/.test(text + fields)}`,
      );
    });
  });
  await page.getByRole('button', { name: '深色' }).focus();
  await page.keyboard.press('Tab');
  await expect(leave).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('about:blank');
  await page.goto('/404');
  expect(await page.evaluate(() => localStorage.getItem('at-the-end'))).toBe('0|false');
});
