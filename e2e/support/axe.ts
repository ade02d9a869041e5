import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong: each rule with the elements that break it. */
async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

/** All that a theme may change. */
const contrast = (page: Page) => found(new AxeBuilder({ page }).withRules(['color-contrast']));

/** All rules as the page is; then what colours may change, dark and in the colours that a system forces on it. */
export async function violations(page: Page): Promise<string[]> {
  const html = page.locator('html');
  const light = await found(new AxeBuilder({ page }));
  await html.evaluate((root) => {
    root.dataset.theme = 'dark';
  });
  const dark = await contrast(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await contrast(page);
  await page.emulateMedia({ forcedColors: null });
  await html.evaluate((root) => delete root.dataset.theme);
  return [...light, ...dark.map((one) => `dark: ${one}`), ...forced.map((one) => `forced colours: ${one}`)];
}
