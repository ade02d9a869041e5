import { afterEach, expect, test, vi } from 'vitest';
import type { FakeCaches } from './fixtures/fake-caches.ts';
import { fakeSite, fakeWorld, serves } from './fixtures/fake-site.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const never = () => false;
const signInPage = () => new Response('<h1>Sign in to Wi-Fi</h1>');
const everyEntry = ({ kept }: FakeCaches) =>
  Object.fromEntries([...kept].map(([name, cache]) => [name, Object.fromEntries(cache)]));

async function keptWhole() {
  const site = fakeSite();
  const { caches } = fakeWorld(serves(site.files));
  await site.kept.keepFirst(['zh']);
  await site.kept.keepMore(site.kept.everything, never);
  return { ...site, caches, whole: everyEntry(caches) };
}

/** Digests are computed in real time, whatever the clock of the test says. */
async function settled(outcome: Promise<string>): Promise<string> {
  vi.useRealTimers();
  const first = await Promise.race([outcome, new Promise<string>((go) => setTimeout(go, 1000, 'waiting'))]);
  vi.useFakeTimers();
  return first;
}

test('a version with a file that hangs is given up, and serves once the file comes', async () => {
  vi.useFakeTimers();
  const { files, kept } = fakeSite();
  const hanging = (name: string) =>
    name === '/assets/v1.js' ? new Promise<Response>(() => {}) : serves(files)(name, 'default');
  const { caches } = fakeWorld(hanging);
  const outcome = kept.keepFirst(['zh']).then(
    () => 'kept',
    () => 'given up',
  );
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await settled(outcome)).toBe('given up');
  expect(caches.kept.get('breakchain-assets')?.has('/sw-serving')).toBeFalsy();
  fakeWorld(serves(files), caches);
  await kept.keepFirst(['zh']);
  expect(caches.kept.get('breakchain-assets')?.get('/sw-serving')).toBe('v1');
});

test('a file whose end hangs is given up; one that comes slowly is kept', async () => {
  vi.useFakeTimers();
  const { files, kept } = fakeSite();
  const piece = (text: string) => new TextEncoder().encode(text);
  const slowly = (end: boolean) =>
    new ReadableStream({
      async start(stream) {
        for (const letter of files['/'] ?? '') {
          stream.enqueue(piece(letter));
          await new Promise((go) => setTimeout(go, 10_000));
        }
        if (end) stream.close();
      },
    });
  for (const isWhole of [false, true]) {
    fakeWorld((_, __, signal) => {
      const body = slowly(isWhole);
      return new Response(body.pipeThrough(new TransformStream(), { ...(signal && { signal }) }));
    });
    const outcome = kept.keep('/').then(
      () => 'kept',
      () => 'given up',
    );
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await settled(outcome)).toBe(isWhole ? 'kept' : 'given up');
  }
});

test('what a sign-in page left in the browser’s cache is asked for anew', async () => {
  for (const left of [
    () => signInPage(),
    () => {
      throw new TypeError('a redirect that was to be kept');
    },
  ]) {
    const { files, kept } = fakeSite();
    const { caches } = fakeWorld((name, cache) => (cache === 'reload' ? serves(files)(name, cache) : left()));
    await kept.keepFirst(['zh']);
    await kept.keepMore(kept.everything, never);
    const { '/sw-serving': _, ...assets } = everyEntry(caches)['breakchain-assets'] ?? {};
    const { '/sw-files': __, ...pages } = everyEntry(caches)['breakchain-v1'] ?? {};
    expect({ ...pages, ...assets }).toEqual(files);
  }
});

test('behind a sign-in page nothing of it is kept, and nothing serves', async () => {
  const { kept } = fakeSite();
  const { caches } = fakeWorld(signInPage);
  await expect(kept.keepFirst(['zh'])).rejects.toThrow();
  await kept.keepMore(kept.everything, never);
  expect([...caches.kept.values()].flatMap((cache) => [...cache.keys()])).toEqual(['/sw-files']);
});

test.each<[string, (caches: FakeCaches) => void]>([
  ['everything', ({ kept }) => kept.clear()],
  ['the pages', ({ kept }) => void kept.delete('breakchain-v1')],
  ['the hashed files', ({ kept }) => void kept.delete('breakchain-assets')],
  ['the list of files', ({ kept }) => void kept.get('breakchain-v1')?.delete('/sw-files')],
  ['the name of the version', ({ kept }) => void kept.get('breakchain-assets')?.delete('/sw-serving')],
  ['one page', ({ kept }) => void kept.get('breakchain-v1')?.delete('/carrier')],
])('%s deleted by hand comes back with the next visit', async (_, remove) => {
  const { kept, caches, whole } = await keptWhole();
  remove(caches);
  await kept.mend('zh');
  await kept.keepMore(kept.everything, never);
  expect(everyEntry(caches)).toEqual(whole);
});

test('a version that comes back does not push a newer one aside that came meanwhile', async () => {
  const { kept, caches, files } = await keptWhole();
  caches.kept.clear();
  fakeWorld((name, cache) => {
    caches.kept.set('breakchain-assets', new Map([['/sw-serving', 'v2']]));
    return serves(files)(name, cache);
  }, caches);
  await kept.mend('zh');
  expect(await kept.serving()).toBe('v2');
});

test('looking for a page in a version that was deleted does not make it anew', async () => {
  const { kept, caches } = await keptWhole();
  caches.kept.delete('breakchain-v1');
  expect(await kept.find('/')).toBeUndefined();
  expect(await caches.keys()).toEqual(['breakchain-assets']);
});
