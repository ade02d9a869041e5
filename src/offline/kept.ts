import type { Locale } from '#domain/locale.ts';
import type { Release } from './release.ts';

const prefix = 'breakchain-';
/** Hashed files of all versions: their names never mean anything else, and an open page may want old ones. */
const assets = `${prefix}assets`;
/** The list of a version's files, kept with its pages, for when a later version tidies up. */
const list = '/sw-files';
/** How many versions back an open page still finds its scripts. */
const versionsKept = 3;
const atOnce = 4;

/** What this device keeps of one release, and of those before it. */
export class Kept {
  private readonly release: Release;

  constructor(release: Release) {
    this.release = release;
  }

  /** What is kept under a name, if it is. */
  async find(name: string): Promise<Response | undefined> {
    return (await this.cacheOf(name)).match(name);
  }

  get everything(): readonly string[] {
    return Object.keys(this.release.digests);
  }

  isKnown(name: string): boolean {
    return name in this.release.digests;
  }

  /** Before this version serves anything. Fails when any of it is missing or broken: then the one before goes on. */
  async keepFirst(locales: readonly Locale[]): Promise<void> {
    const pages = await caches.open(prefix + this.release.version);
    await pages.put(list, new Response(JSON.stringify(this.everything)));
    await this.keepAll(locales.flatMap((locale) => this.release.first[locale]));
  }

  /** As much as can be had; what cannot, comes another time. */
  async keepMore(names: readonly string[]): Promise<void> {
    await this.keepAll(names).catch(() => {});
  }

  /** Keeps one file, if it is of this release to the last byte. */
  async keep(name: string): Promise<void> {
    const cache = await this.cacheOf(name);
    if (!this.isKnown(name) || (await cache.match(name))) return;
    // Hashed files are taken from the browser's own cache; one that is broken there is asked for anew.
    const file = isHashed(name)
      ? ((await this.fetchWhole(name, 'default')) ?? (await this.fetchWhole(name, 'reload')))
      : await this.fetchWhole(name, 'no-cache');
    if (!file) throw new Error(`${name} is not what this version has there`);
    await cache.put(name, file);
  }

  /** Drops the versions, and the hashed files, that no page can want any more. */
  async tidy(): Promise<void> {
    const own = prefix + this.release.version;
    const versions = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== assets);
    const others = versions.filter((name) => name !== own);
    const late = others.slice(0, Math.max(0, others.length - versionsKept + 1));
    await Promise.all(late.map((name) => caches.delete(name)));
    const wanted = new Set<string>();
    for (const name of [...others.filter((other) => !late.includes(other)), own]) {
      const files = await (await caches.open(name)).match(list);
      for (const file of files ? await files.json() : []) wanted.add(file);
    }
    const cache = await caches.open(assets);
    for (const request of await cache.keys())
      if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }

  private async keepAll(names: readonly string[]): Promise<void> {
    const waiting = [...new Set(names)];
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await this.keep(name);
    };
    // The first that cannot be had ends it: the host has another version by now, or changes what it sends.
    await Promise.all(Array.from({ length: atOnce }, work)).catch((problem) => {
      waiting.length = 0;
      throw problem;
    });
  }

  private async fetchWhole(name: string, cache: RequestCache): Promise<Response | null> {
    const file = await fetch(name, { cache, redirect: 'error' });
    return (await digestOf(await file.clone().arrayBuffer())) === this.release.digests[name] ? file : null;
  }

  private cacheOf(name: string): Promise<Cache> {
    return caches.open(isHashed(name) ? assets : prefix + this.release.version);
  }
}

const isHashed = (name: string): boolean => name.startsWith('/assets/');

/** As tools/release.ts computes it. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, 16);
}
