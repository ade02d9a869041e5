import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** What the device has kept before the page opens: key without our prefix → what the store saved. */
  readonly kept: Record<string, unknown>;
}

/** Pages that fail their test when they try to reach another host, throw, or complain in the console. */
export const test = base.extend<Options>({
  kept: [{}, { option: true }],
  storageState: async ({ kept, baseURL }, use) => {
    const localStorage = Object.entries(kept).map(([key, state]) => ({
      name: `breakchain.${key}`,
      value: JSON.stringify({ version: 0, state }),
    }));
    await use({ cookies: [], origins: [{ origin: baseURL ?? '', localStorage }] });
  },
  context: async ({ context, baseURL }, use) => {
    const complaints: string[] = [];
    const complain = (page: Page | null, what: string) => complaints.push(`${page?.url()} ${what}`);
    context.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`asked a stranger: ${href}`);
    });
    context.on('weberror', (problem) => complain(problem.page(), `threw: ${problem.error().message}`));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !isExpected(message.text()))
        complain(message.page(), `complained: ${message.text()}`);
    });
    await use(context);
    expect(complaints).toEqual([]);
  },
});

/** That a document was a 404, as our 404 page should be, or not kept; and that a test has blocked the worker. */
const isExpected = (text: string) => /status of (404|503)|registration blocked by Playwright/.test(text);

/** Resolves when the app has taken the page over, and says so on the document. */
export const hydrated = (page: Page): Promise<void> =>
  page.locator('html[data-app=ready]').waitFor({ state: 'attached' });

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
