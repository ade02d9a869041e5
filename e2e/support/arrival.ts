import type { Page, Request } from '@playwright/test';
import { hydrated } from './test.ts';

/** What a visit of a page was like, from its first byte until it rests. */
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
  /** How far things moved, as browsers count it (CLS). */
  readonly shift: number;
  /** Directives of our policy that something on the page ran into, Trusted Types among them. */
  readonly violations: readonly string[];
}

interface Seen {
  served: number;
  shift: number;
  violations: string[];
}

type Watched = Window & { seen: Seen };

/** Opens an address as somebody who has nothing of it in the browser's cache, and watches until the page rests. */
export async function arrive(page: Page, address: string): Promise<Arrival> {
  const asked: Request[] = [];
  const listen = (request: Request) => asked.push(request);
  page.on('request', listen);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(watch);
  await page.goto(address);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  page.off('request', listen);
  const seen = await page.evaluate(() => ({
    ...(window as unknown as Watched).seen,
    stayed: [...document.querySelectorAll('#root *')].filter((node) => 'wasServed' in node).length,
  }));
  const sizes = await Promise.all(asked.map(sizeOf));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    ...seen,
    requests: asked.length,
    bytes: sum(sizes.map(({ body, headers }) => body + headers)),
    scriptBytes: sum(sizes.map(({ body, isScript }) => (isScript ? body : 0))),
  };
}

async function sizeOf(request: Request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const isScript = new URL(request.url()).pathname.endsWith('.js');
  return { body: responseBodySize, headers: responseHeadersSize, isScript };
}

/** Runs in the page before anything of ours. */
function watch(): void {
  const seen: Seen = { served: 0, shift: 0, violations: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    seen.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  // The document is whole, and module scripts have not run yet.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const nodes = document.querySelectorAll('#root *');
    for (const node of nodes) Object.assign(node, { wasServed: true });
    seen.served = nodes.length;
  });
}
