import { locales } from '#domain/locale.ts';
import { splitLocale } from '#paths.ts';
import { answerAsset, answerPage } from './answers.ts';
import { Kept } from './kept.ts';
import type { Release, Serving, Wish } from './release.ts';
import type { OpenPage, WorkerScope } from './worker-scope.ts';

/** `release` is set in front of this script, see tools/build/release.ts. */
const worker = self as unknown as WorkerScope & { readonly release: Release };
const { version } = worker.release;
const kept = new Kept(worker.release);

const windows = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** Serves at once when it is whole: no page depends on which version does, for hashed files of both are kept. */
async function install(): Promise<void> {
  const open = new Set((await windows()).map(({ url }) => splitLocale(new URL(url).pathname).locale));
  await kept.keepFirst(open.size > 0 ? [...open] : locales.slice(0, 1));
  for (const page of await windows()) page.postMessage({ version } satisfies Serving);
  void worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  await kept.tidy();
}

/** A page has nothing better to do: it hears which version serves, and the rest is kept. */
async function grant(wish: Wish, page: OpenPage | null): Promise<void> {
  page?.postMessage({ version: await kept.serving() } satisfies Serving);
  // A newer version that is whole waits until this one has nothing to do.
  await kept.keepMore(wish.all ? kept.everything : wish.seen, () => worker.registration.waiting !== null);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(grant(event.data as Wish, event.source)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(kept, request));
  else if (kept.isKnown(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(answerAsset(kept, request));
});
