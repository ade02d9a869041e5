import type { ComponentType } from 'react';
import { pagesCache } from '#offline/release.ts';
import { splitLocale } from '#paths.ts';
import { type Lazy, lazily } from '#ui/lazily.ts';
import type { OtherPage } from '#ui/other-page.ts';
import { blockIn, blockOfDocument, type PageBlock } from './page-block.ts';
import { pages } from './pages.ts';

/** A page that can be drawn. */
export interface LoadedPage {
  readonly block: PageBlock;
  readonly Component: ComponentType<object>;
}

const loaded = new Map<string, Lazy<LoadedPage>>();

/** The page of an address, loaded once. */
export function pageAt(pathname: string): Lazy<LoadedPage> {
  const known = loaded.get(pathname);
  if (known) return known;
  const fetched = lazily(async () => withComponent(await fetchBlock(pathname)));
  loaded.set(pathname, fetched);
  return fetched;
}

/** Takes a page that needs no fetching: the one that the document came with, or that the server is to draw. */
export async function takePage(pathname: string, block = blockOfDocument()): Promise<void> {
  const taken = lazily(() => withComponent(block));
  loaded.set(pathname, taken);
  await taken.load();
}

async function withComponent(block: PageBlock): Promise<LoadedPage> {
  return { block, Component: (await pages[block.page].component()) as ComponentType<object> };
}

/**
 * The next address's own HTML, of which only the block is taken: one resource for each address, on the network and
 * in the offline cache. The component is asked for at the same time.
 */
async function fetchBlock(pathname: string): Promise<PageBlock> {
  askForComponent(pathname);
  const block = await blockAt(pathname);
  if (isOfOtherRelease(block)) await openAnew(pathname);
  return block;
}

/** What another page shows, for the page that we are on. */
export async function otherPage(pathname: string): Promise<OtherPage> {
  const block = await blockAt(pathname);
  if (isOfOtherRelease(block) || block.path !== splitLocale(pathname).path)
    throw new Error(`${pathname} is not as this release has it`);
  return block;
}

async function blockAt(pathname: string): Promise<PageBlock> {
  const answer = (await keptWithUs(pathname)) ?? (await fetch(pathname));
  const block = blockIn(await answer.text());
  if (!block) throw new Error(`${pathname} came without its data: ${answer.status}`);
  return block;
}

const isOfOtherRelease = (block: PageBlock): boolean => block.app !== blockOfDocument().app;

/** Another release, or another language, is another document. */
function openAnew(pathname: string): Promise<never> {
  location.assign(pathname + location.hash);
  return new Promise(() => {});
}

/** By the pattern alone, before the HTML says what the page really is. */
function askForComponent(pathname: string): void {
  const [, section = '', id] = splitLocale(pathname).path.split('/');
  const pattern = `/${section}${id === undefined ? '' : '/:id'}`;
  Object.values(pages)
    .find((page) => page.pattern === pattern)
    ?.component()
    .catch(() => {}); // Asked for once more when the block is here, and then it counts.
}

/** As our own release has it, where this device keeps that: it fits our scripts when a newer one serves already. */
async function keptWithUs(pathname: string): Promise<Response | undefined> {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  if (!version || !('caches' in window)) return undefined;
  return caches.match(pathname, { cacheName: pagesCache(version) }).catch(() => undefined);
}
