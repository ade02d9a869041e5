/**
 * Rules of axe that need a drawn page: e2e/promises/accessible.spec.ts asks them of samples in a browser.
 * All others are asked of every page's HTML, which is drawn nowhere.
 */
export const drawnRules: readonly string[] = [
  ...['color-contrast', 'link-in-text-block'],
  ...['scrollable-region-focusable', 'css-orientation-lock', 'no-autoplay-audio'],
];
