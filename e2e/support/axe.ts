import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong: each rule with the elements that break it. Our pages have no frames to be put together. */
async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

const onlyViolations = { resultTypes: ['violations' as const] };

/** All rules as the page is; then, in the dark, what a theme may change. */
export async function violations(page: Page): Promise<string[]> {
  const light = await found(new AxeBuilder({ page }).options(onlyViolations));
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  const contrast = { ...onlyViolations, runOnly: ['color-contrast'] };
  const dark = await found(new AxeBuilder({ page }).options(contrast));
  await page.evaluate(() => {
    delete document.documentElement.dataset.theme;
  });
  return [...light, ...dark.map((violation) => `dark: ${violation}`)];
}
