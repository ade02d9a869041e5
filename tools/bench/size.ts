import type { Browser, Page } from '@playwright/test';
import { builtAddresses } from '../build/addresses.ts';
import { bytesAsSent, currentRelease } from '../build/release.ts';
import { finish, printTable, round } from './report.ts';
import { launch, serveBuild } from './site.ts';

// What comes over the wire for each address: to a reader who was never here, and to one who comes again.

interface Load {
  readonly requests: number;
  /** With headers. */
  readonly bytes: number;
  readonly scripts: number;
  readonly strangers: number;
}

const host = await serveBuild();
const browser = await launch();
const returning = await visitor(browser, 'allow');
await returning.goto(host.origin);
await keepsEverything(returning);

const rows = [];
for (const { address } of builtAddresses().filter(({ page }) => page !== 'not-found')) {
  const stranger = await visitor(browser, 'block');
  const first = await load(stranger, host.origin + address);
  await stranger.context().close();
  const again = await load(returning, host.origin + address);
  rows.push({
    address,
    requests: first.requests,
    kB: round(first.bytes / 1000, 1),
    'JS kB': round(first.scripts / 1000, 1),
    strangers: first.strangers,
    'requests again': again.requests,
    'kB again': round(again.bytes / 1000, 1),
  });
}
await browser.close();
await host.stop();

console.log('Over the wire, brotli, with headers (JS: files only). A second visit also asks for sw.js.');
printTable(rows, {
  requests: { most: 12 },
  kB: { most: 160 },
  'JS kB': { most: 100 },
  strangers: { most: 0 },
  'requests again': { most: 0 },
});

const { first } = currentRelease();
printTable(
  Object.entries(first).map(([locale, names]) => ({
    'kept at once': locale,
    files: names.length,
    'kB kept': round(bytesOf(names) / 1000, 1),
  })),
  { 'kB kept': { most: 300 } },
);
finish();

async function visitor(in_: Browser, serviceWorkers: 'allow' | 'block'): Promise<Page> {
  const context = await in_.newContext({ serviceWorkers, viewport: { width: 390, height: 844 } });
  return context.newPage();
}

async function load(page: Page, url: string): Promise<Load> {
  const devtools = await page.context().newCDPSession(page);
  const asked = new Map<string, { url: string; isKept: boolean; bytes: number }>();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    const isKept = response.fromServiceWorker === true || response.fromDiskCache === true;
    asked.set(requestId, { url: response.url, isKept, bytes: 0 });
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await devtools.detach();
  const wire = [...asked.values()].filter(({ isKept, url: asked }) => !isKept && asked.startsWith('http'));
  return {
    requests: wire.length,
    bytes: wire.reduce((sum, { bytes }) => sum + bytes, 0),
    scripts: bytesOf(
      wire.map(({ url: asked }) => new URL(asked).pathname).filter((path) => path.endsWith('.js')),
    ),
    strangers: wire.filter(({ url: asked }) => !asked.startsWith(host.origin)).length,
  };
}

async function keepsEverything(page: Page): Promise<void> {
  const names = Object.keys(currentRelease().digests);
  await page.waitForFunction(async (wanted) => {
    const found = await Promise.all(wanted.map((name) => caches.match(name)));
    return found.every(Boolean);
  }, names);
}

function bytesOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + bytesAsSent(name), 0);
}
