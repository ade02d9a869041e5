import type { Locale } from '#domain/locale.ts';

/** Where the pages of a version are kept. */
export const pagesCache = (version: string): string => `breakchain-${version}`;

/** All that one build of the site keeps on a device. tools/build/release.ts writes it in front of the worker. */
export interface Release {
  /** Of this build; each page has the same one in a <meta name="version">. */
  readonly version: string;
  /** Every address and file that may be kept, and the digest that its bytes must have. */
  readonly digests: Readonly<Record<string, string>>;
  /** What is kept at once, for a reader of each language. The rest follows when nothing else is going on. */
  readonly first: Readonly<Record<Locale, readonly string[]>>;
}

/** What a page asks of the worker, when it has nothing better to do. */
export interface Wish {
  /** Everything is wanted; not where data is to be saved. */
  readonly all: boolean;
  /** The address and the files that it shows. */
  readonly seen: readonly string[];
  /** The browser does not get on with asking for a newer worker: the one at work is to look for itself. */
  readonly isStuck: boolean;
}

/** What the worker says to a page: which version it serves now. */
export interface Serving {
  readonly version: string;
}
