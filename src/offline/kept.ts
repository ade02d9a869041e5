import type { Locale } from '#domain/locale.ts';
import { fetchWhole, isHanging } from './fetch-whole.ts';
import type { Release } from './release.ts';

const prefix = 'breakchain-';
/** Hashed files of all versions: their names never mean anything else, and an open page may want old ones. */
const assets = `${prefix}assets`;
/** The list of a version's files, kept with its pages, for when a later version tidies up. */
const list = '/sw-files';
/** Kept among the hashed files: the version whose pages are served. */
const serving = '/sw-serving';
/** How many versions back an open page still finds its scripts. */
const versionsKept = 3;
const atOnce = 4;

/** What this device keeps of one release, and of those before it. */
export class Kept {
  private readonly release: Release;

  constructor(release: Release) {
    this.release = release;
  }

  /** What is kept under a name, if it is; of pages, as the version has it that serves. */
  async find(name: string): Promise<Response | undefined> {
    const cacheName = isHashed(name) ? assets : prefix + (await this.serving());
    return caches.match(name, { cacheName }); // Opening a cache that was deleted would make it anew.
  }

  /** A page as the newest version that kept it had it: better than none. */
  async findOlder(name: string): Promise<Response | undefined> {
    for (const cache of (await caches.keys()).reverse()) {
      const there = await (await caches.open(cache)).match(name);
      if (there) return there;
    }
    return undefined;
  }

  /** The version that is whole here, and the newest. */
  async serving(): Promise<string> {
    const written = await caches.match(serving, { cacheName: assets });
    return (await written?.text()) ?? this.release.version;
  }

  get everything(): readonly string[] {
    return Object.keys(this.release.digests);
  }

  isKnown(name: string): boolean {
    return name in this.release.digests;
  }

  /**
   * From then on this version serves. Fails when any of it is missing or broken: then the one before goes on.
   * Which one serves is written down for whichever worker answers: browsers may keep the old one at work for long.
   */
  async keepFirst(locales: readonly Locale[]): Promise<void> {
    await this.keepList();
    await this.keepAll(locales.flatMap((locale) => this.release.first[locale]));
    await this.serve();
  }

  /** Writes down anew what was deleted by hand or by a cleaner, once what is kept first is whole again. */
  async mend(locale: Locale): Promise<void> {
    const isNamed = async () => (await caches.match(serving, { cacheName: assets })) !== undefined;
    const cacheName = prefix + this.release.version;
    if ((await isNamed()) && (await caches.match(list, { cacheName }))) return;
    await this.keepList();
    await this.keepAll(this.release.first[locale]);
    // A newer version may have come meanwhile.
    if (!(await isNamed())) await this.serve();
  }

  /** As much as can be had until it is to stop; what cannot, comes another time. */
  async keepMore(names: readonly string[], isToStop: () => boolean): Promise<void> {
    await this.keepAll(names, isToStop).catch(() => {});
  }

  /** Keeps one file, if it is of this release to the last byte. */
  async keep(name: string): Promise<void> {
    const cache = await this.cacheOf(name);
    if (!this.isKnown(name) || (await cache.match(name))) return;
    // Hashed files are taken from the browser's own cache. What is wrong there, as after a sign-in page of some
    // network that was there to be kept, is asked for anew.
    const file =
      (await this.fetchRight(name, isHashed(name) ? 'default' : 'no-cache')) ??
      (await this.fetchRight(name, 'reload'));
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
    const wanted = new Set([serving]);
    for (const name of [...others.filter((other) => !late.includes(other)), own]) {
      const files = await (await caches.open(name)).match(list);
      for (const file of files ? await files.json() : []) wanted.add(file);
    }
    const cache = await caches.open(assets);
    for (const request of await cache.keys())
      if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }

  private async keepList(): Promise<void> {
    const pages = await caches.open(prefix + this.release.version);
    await pages.put(list, new Response(JSON.stringify(this.everything)));
  }

  private async serve(): Promise<void> {
    await (await caches.open(assets)).put(serving, new Response(this.release.version));
  }

  private async keepAll(names: readonly string[], isToStop = () => false): Promise<void> {
    const waiting = [...new Set(names)];
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined && !isToStop(); name = waiting.shift())
        await this.keep(name);
    };
    // The first that cannot be had ends it: the host has another version by now, or changes what it sends.
    await Promise.all(Array.from({ length: atOnce }, work)).catch((problem) => {
      waiting.length = 0;
      throw problem;
    });
  }

  /** Null when it is not what this version has there. */
  private async fetchRight(name: string, cache: RequestCache): Promise<Response | null> {
    try {
      // What the reader asks for meanwhile goes first.
      const { file, bytes } = await fetchWhole(name, { cache, redirect: 'error', priority: 'low' });
      return (await digestOf(bytes)) === this.release.digests[name] ? file : null;
    } catch (problem) {
      if (isHanging(problem)) throw problem;
      return null;
    }
  }

  private cacheOf(name: string): Promise<Cache> {
    return caches.open(isHashed(name) ? assets : prefix + this.release.version);
  }
}

const isHashed = (name: string): boolean => name.startsWith('/assets/');

/** As tools/build/release.ts computes it. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)).slice(0, 16);
}
