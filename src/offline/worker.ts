import { locales } from '#domain/locale.ts';
import { splitLocale } from '#paths.ts';
import { answer } from './answers.ts';
import { Kept } from './kept.ts';
import { releaseOnHost } from './newer.ts';
import type { Release, Serving, Wish } from './release.ts';
import type { OpenPage, WorkerScope } from './worker-scope.ts';

/** `release` is set in front of this script, see tools/build/release.ts. */
const worker = self as unknown as WorkerScope & { readonly release: Release };
const { release } = worker;
const kept = new Kept(release);

const localeOf = ({ url }: OpenPage) => splitLocale(new URL(url).pathname).locale;
const windows = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** A version that is whole serves at once: no page depends on which does, for hashed files of both are kept. */
async function bring({ version }: Release, kept: Kept): Promise<void> {
  const open = new Set((await windows()).map(localeOf));
  await kept.keepFirst(open.size > 0 ? [...open] : locales.slice(0, 1));
  for (const page of await windows()) page.postMessage({ version } satisfies Serving);
}

async function install(): Promise<void> {
  await bring(release, kept);
  void worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  await kept.tidy();
}

/** Some browsers wait for ever for a worker's script that hangs. What is newer then comes without its worker. */
async function bringNewer(): Promise<void> {
  const newer = await releaseOnHost();
  if (newer && newer.version !== (await kept.serving())) await bring(newer, new Kept(newer));
}

/** A page has nothing better to do: it hears which version serves, and the rest is kept. */
async function grant(wish: Wish, page: OpenPage | null): Promise<void> {
  page?.postMessage({ version: await kept.serving() } satisfies Serving);
  if (wish.isStuck) await bringNewer().catch(() => {}); // Another time.
  // A newer version that is whole waits until this one has nothing to do.
  const isReplaced = () => worker.registration.waiting !== null;
  if (page && !isReplaced()) await kept.mend(localeOf(page)).catch(() => {});
  await kept.keepMore(wish.all ? kept.everything : wish.seen, isReplaced);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(grant(event.data as Wish, event.source)));
worker.addEventListener('fetch', (event) => {
  const answered = answer(kept, event.request, worker.location.origin);
  if (answered) event.respondWith(answered);
});
