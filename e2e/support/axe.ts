import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { drawnRules } from '../../tools/check/structure/drawn-rules.ts';

/** What axe finds wrong: each rule with the elements that break it. Our pages have no frames to be put together. */
async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

const onlyViolations = { resultTypes: ['violations' as const] };

/** What it finds in a page that was used: all rules. */
export const violations = (page: Page): Promise<string[]> => inBothThemes(page, onlyViolations);

/** What it finds in a page as it was served: the rules that its HTML alone could not be asked. */
export const drawnViolations = (page: Page): Promise<string[]> =>
  inBothThemes(page, { ...onlyViolations, runOnly: [...drawnRules] });

/** As the page is; then, in the dark, what a theme may change. */
async function inBothThemes(page: Page, options: RunOptions): Promise<string[]> {
  const light = await found(new AxeBuilder({ page }).options(options));
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
