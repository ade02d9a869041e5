import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../setup/chromium.mjs';

// Draws public/icons from public/favicon.svg. Run by hand when the mark changes; what it draws is committed.

const svg = readFileSync('public/favicon.svg', 'utf8');
const square = svg.replace('rx="14"', '');
// Launchers cut maskable icons to a circle of 80 %: the mark keeps within it, the paper fills the rest.
const withRoom = square.replace('translate(0 14)', 'translate(8.5 19) scale(.75)');

const icons = [
  { file: 'any-192', size: 192, drawing: svg },
  { file: 'any-512', size: 512, drawing: svg },
  { file: 'maskable-192', size: 192, drawing: withRoom },
  { file: 'maskable-512', size: 512, drawing: withRoom },
  { file: 'touch-180', size: 180, drawing: square },
];

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync('public/icons', { recursive: true });
for (const { file, size, drawing } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: true });
}
await browser.close();
