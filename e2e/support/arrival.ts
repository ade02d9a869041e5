import type { Page, Request } from '@playwright/test';
import { hydrated } from './test.ts';

/** What a visit of a page was like, until it rested. */
export interface Arrival {
  /** All that was asked for. */
  readonly requests: number;
  /** Over the wire, with headers. */
  readonly bytes: number;
  /** Of scripts, without headers. */
  readonly scriptBytes: number;
  /** Elements that came as HTML, and how many of them are still on the page. */
  readonly served: number;
  readonly stayed: number;
  /** How far things moved, as browsers count it (CLS), once the page was drawn as it was served. */
  readonly shift: number;
  /** The elements that moved. */
  readonly moved: readonly string[];
  /** Directives of our policy that something on the page ran into, Trusted Types among them. */
  readonly violations: readonly string[];
  /** Addresses that gave no answer. */
  readonly unanswered: readonly string[];
  /** By how many pixels it is too wide for a screen of 320, with all that is folded away open. */
  readonly tooWide: number;
}

interface Seen {
  served: number;
  shift: number;
  moved: string[];
}

type Watched = Window & { seen: Seen; violations: string[] };

/** As the Layout Instability API has it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * A visitor who opens address after address in one tab, each as somebody who has nothing of it in the browser's
 * cache. Scripts come when the page has been drawn without them: how fast the machine is must not decide what is
 * seen to move.
 */
export async function visitor(page: Page): Promise<(address: string) => Promise<Arrival>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  let release = () => {};
  let released = Promise.resolve();
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return async (address) => {
    const asked: Request[] = [];
    // The icon is asked for by the browser, when it likes, for no page in particular.
    const listen = (request: Request) => /\/favicon\./.test(request.url()) || asked.push(request);
    page.on('request', listen);
    released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.evaluate(watch);
    release();
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    page.off('request', listen);
    const seen = await page.evaluate(() => {
      const { seen, violations } = window as unknown as Watched;
      const stayed = [...document.querySelectorAll('#root *')].filter((node) => 'wasServed' in node);
      return { ...seen, violations, stayed: stayed.length };
    });
    return { ...seen, ...(await weightOf(asked)), tooWide: await tooWide(page) };
  };
}

async function tooWide(page: Page): Promise<number> {
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const pixels = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Not innerWidth: a phone zooms out until all that is too wide is in it.
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  if (usual) await page.setViewportSize(usual);
  return pixels;
}

async function weightOf(asked: readonly Request[]) {
  const unanswered = asked.filter((request) => request.failure());
  const sizes = await Promise.all(asked.filter((request) => !request.failure()).map(sizeOf));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    requests: asked.length,
    unanswered: unanswered.map((request) => request.url()),
    bytes: sum(sizes.map(({ body, headers }) => body + headers)),
    scriptBytes: sum(sizes.map(({ body, isScript }) => (isScript ? body : 0))),
  };
}

async function sizeOf(request: Request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const isScript = new URL(request.url()).pathname.endsWith('.js');
  return { body: responseBodySize, headers: responseHeadersSize, isScript };
}

/** Runs in the page: waits until it is drawn, then marks what is there and notes what moves. */
async function watch(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const seen: Seen = { served: 0, shift: 0, moved: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      seen.shift += value;
      for (const { node } of sources)
        seen.moved.push(`${node instanceof Element ? node.outerHTML : node?.textContent}`.slice(0, 120));
    }
  }).observe({ type: 'layout-shift' });
  const nodes = document.querySelectorAll('#root *');
  for (const node of nodes) Object.assign(node, { wasServed: true });
  seen.served = nodes.length;
}
