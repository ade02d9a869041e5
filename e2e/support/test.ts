import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** What the device has kept before the page opens: key without our prefix → what the store saved. */
  readonly kept: Record<string, unknown>;
}

/** A page that fails its test when it tries to reach another host, throws, or complains in the console. */
export const test = base.extend<Options>({
  kept: [{}, { option: true }],
  storageState: async ({ kept, baseURL }, use) => {
    const localStorage = Object.entries(kept).map(([key, state]) => ({
      name: `breakchain.${key}`,
      value: JSON.stringify({ version: 0, state }),
    }));
    await use({ cookies: [], origins: [{ origin: baseURL ?? '', localStorage }] });
  },
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`asked a stranger: ${href}`);
    });
    page.on('pageerror', (problem) => complaints.push(`threw: ${problem.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !isExpected(message.text()))
        complaints.push(`complained: ${message.text()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** That a document was a 404, as our 404 page should be, or not kept; and that a test has blocked the worker. */
const isExpected = (text: string) => /status of (404|503)|registration blocked by Playwright/.test(text);

/** Resolves when React has taken the page over. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
  });
}

/** Holds our scripts back until told otherwise. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue().catch(() => {}); // The page may be gone by then.
  });
  return release;
}

export { expect };
