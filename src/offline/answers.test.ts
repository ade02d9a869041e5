import { afterEach, expect, test, vi } from 'vitest';
import { answer } from './answers.ts';
import { fakeSite, fakeWorld, noNetwork, origin, serves } from './fixtures/fake-site.ts';
import type { Kept } from './kept.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const modes = ['navigate', 'cors', 'same-origin', 'no-cors'] as const;

/** Node makes no request of the mode "navigate". */
const request = (address: string, mode: RequestMode, method = 'GET') =>
  ({ url: new URL(address, origin).href, mode, method }) as Request;

const ask = (kept: Kept, address: string, mode: RequestMode) => answer(kept, request(address, mode), origin);

async function keptWhole() {
  const { files, kept } = fakeSite();
  const { caches } = fakeWorld(serves(files));
  await kept.keepFirst(['zh', 'en']);
  await kept.keepMore(kept.everything, () => false);
  return { kept, caches };
}

test.each(modes)(
  'a kept page is answered without network, also when the app fetches it (%s)',
  async (mode) => {
    const { kept, caches } = await keptWhole();
    const { asked } = fakeWorld(noNetwork, caches);
    const page = await ask(kept, '/channels/110', mode);
    expect([page?.status, await page?.text()]).toEqual([200, '110 v1']);
    expect(asked).toEqual([]);
  },
);

test.each(modes)('an address that is written otherwise leads to the one address (%s)', async (mode) => {
  const { kept } = await keptWhole();
  for (const [asked, leads] of [
    ['/carrier/?x=1', '/carrier?x=1'],
    ['/carrier.html', '/carrier'],
    ['/index.html', '/'],
  ] as const) {
    const page = await ask(kept, asked, mode);
    expect([page?.status, page?.headers.get('Location')]).toEqual([308, origin + leads]);
  }
});

test.each(modes)('without network, an unknown address is a 404 in its language (%s)', async (mode) => {
  const { kept, caches } = await keptWhole();
  fakeWorld(noNetwork, caches);
  for (const [address, body] of [
    ['/no-such-page', 'not found v1'],
    ['/404', 'not found v1'],
    ['/en/no-such-page', 'not found in English v1'],
  ] as const) {
    const page = await ask(kept, address, mode);
    expect([page?.status, await page?.text()]).toEqual([404, body]);
  }
});

test.each(modes)('without network, a page that is not kept is no success (%s)', async (mode) => {
  const { kept } = fakeSite();
  fakeWorld(noNetwork);
  expect((await ask(kept, '/carrier', mode))?.status).toBe(503);
});

test.each(modes)(
  'a page that is not kept comes from the network, and is not kept by that (%s)',
  async (mode) => {
    const { kept } = fakeSite();
    const { caches } = fakeWorld(serves({ '/carrier': 'carrier of a newer version' }));
    expect(await (await ask(kept, '/carrier', mode))?.text()).toBe('carrier of a newer version');
    expect((await ask(kept, '/no-such-page', mode))?.status).toBe(404);
    expect([...caches.kept.values()].flatMap((cache) => [...cache.keys()])).not.toContain('/carrier');
  },
);

test('a page is answered as the version has it that serves, whichever worker is asked', async () => {
  const old = fakeSite('v1');
  const next = fakeSite('v2');
  const { caches } = fakeWorld(serves(old.files));
  await old.kept.keepFirst(['zh']);
  fakeWorld(serves(next.files), caches);
  await next.kept.keepFirst(['zh']);
  for (const mode of modes) expect(await (await ask(old.kept, '/', mode))?.text()).toBe('home v2');
});

test('a script of the version before is still there', async () => {
  const old = fakeSite('v1');
  const next = fakeSite('v2');
  const { caches } = fakeWorld(serves(old.files));
  await old.kept.keepFirst(['zh']);
  fakeWorld(serves(next.files), caches);
  await next.kept.keepFirst(['zh']);
  fakeWorld(noNetwork, caches);
  expect(await (await ask(next.kept, '/assets/v1.js', 'cors'))?.text()).toBe('script v1');
});

test('the browser goes on by itself with what is no page, not kept, sent, or of another host', async () => {
  const { kept } = await keptWhole();
  for (const address of ['/manifest.webmanifest', '/sw.js', '/icon-192.png'])
    expect(ask(kept, address, 'no-cors')).toBeUndefined();
  expect(ask(kept, 'https://other.example/carrier', 'cors')).toBeUndefined();
  expect(answer(kept, request('/carrier', 'cors', 'POST'), origin)).toBeUndefined();
  expect(await (await ask(kept, '/favicon.svg', 'no-cors'))?.text()).toBe('icon');
});
