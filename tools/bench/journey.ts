import type { Page } from '@playwright/test';
import { builtAddresses } from '../build/addresses.ts';
import { finish, printTable, round } from './report.ts';
import { launch, serveBuild } from './site.ts';
import { readTrace } from './trace.ts';

// A reader types, opens and ticks, on a phone four times as slow as this machine. From a trace: how long each
// of at least 50 interactions took until the next paint, and whether a script of ours held the page up.

const slowdown = 4;
const host = await serveBuild();
const browser = await launch();
const page = await (
  await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
).newPage();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
let acts = 0;

const rows = [];
const durations: number[] = [];
for (const [name, address, act] of [
  ['typing a number and going on to what it means', '/', typeAtHome],
  ['typing three numbers', '/carrier', typeNumbers],
  ['opening every topic', '/carrier/china-mobile', openAll],
  ['opening every situation', '/steps', openAll],
  ['ticking every task of a step', '/steps/abnormal', tickAll],
  ['changing how pages look', '/my-data', changeLooks],
] as const) {
  if (!builtAddresses().some((built) => built.address === address)) continue;
  const before = acts;
  await page.goto(host.origin + address, { waitUntil: 'networkidle' });
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'],
  });
  await act(page);
  await page.waitForTimeout(500);
  const trace = readTrace((await browser.stopTracing()).toString(), (url) => url.startsWith(host.origin));
  durations.push(...trace.interactions);
  rows.push({
    part: name,
    interactions: acts - before,
    'slowest ms': round(Math.max(0, ...trace.interactions)),
    'tasks over 50 ms': trace.longTasks.length,
    'longest task ms': round(trace.longestTask),
  });
  for (const { ms, url } of trace.longTasks)
    console.log(`${name}: ${round(ms)} ms from ${new URL(url).pathname}`);
}
await browser.close();
await host.stop();

console.log(
  `Events to the next paint, ${slowdown}× CPU, from traces. What took less than a frame is not listed there: 0.`,
);
printTable(rows, { 'tasks over 50 ms': { most: 0 } });
const all = [...Array.from({ length: Math.max(0, acts - durations.length) }, () => 0), ...durations].sort(
  (a, b) => a - b,
);
printTable(
  [
    {
      all: 'all parts',
      interactions: acts,
      'p98 ms': round(all[Math.ceil(all.length * 0.98) - 1] ?? Number.NaN),
    },
  ],
  { interactions: { least: 50 }, 'p98 ms': { most: 200 } },
);
finish();

async function typeAtHome(page: Page): Promise<void> {
  await type(page, '13800138000');
  await act(() => page.getByRole('button', { name: /^打给我的/ }).tap());
  await page.getByRole('region', { name: '查询结果' }).getByText('138 0013 8000').waitFor();
}

async function typeNumbers(page: Page): Promise<void> {
  for (const number of ['13012345678', '17051234567', '057188888888']) {
    await type(page, number);
    await page.waitForTimeout(1000);
    await act(() => page.getByRole('button', { name: '清空' }).tap());
  }
}

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').all())
    if (await summary.isVisible()) await act(() => summary.tap());
}

async function tickAll(page: Page): Promise<void> {
  const boxes = await page.getByRole('main').getByRole('checkbox').all();
  const buttons = await page.getByRole('main').locator('button[aria-pressed]').all();
  for (const box of [...boxes, ...buttons]) if (await box.isVisible()) await act(() => box.tap());
}

async function changeLooks(page: Page): Promise<void> {
  for (const name of ['深色', '浅色', '大字', '标准', '跟随系统'])
    await act(() => page.getByRole('main').getByRole('button', { name }).tap());
}

async function type(page: Page, digits: string): Promise<void> {
  await act(() => page.getByRole('textbox').first().tap());
  for (const digit of digits) await act(() => page.keyboard.press(digit));
}

/** One thing that the reader does, and a moment to see what it did. */
async function act(what: () => Promise<void>): Promise<void> {
  acts += 1;
  await what();
  await page.waitForTimeout(100);
}
