import type { ShownSource } from '#content/shown.ts';
import type { PageId } from './pages.ts';

/** What a page's HTML carries for its component, as JSON in a script element that no browser runs. */
export interface PageBlock {
  readonly page: PageId;
  /** The page's address without the language; '/404' where there is nothing. */
  readonly path: string;
  readonly title: string;
  /** Every source that the page cites, once; facts refer to them by place. */
  readonly sources: readonly ShownSource[];
  readonly props: object;
  /** The script that draws it: another one means another release. */
  readonly app: string;
}

const start = '<script type="application/json" id="page">';
const end = '</script>';

/** The block as HTML. No text in it can end it: `<` is written as JSON lets it be. */
export const blockHtml = (block: PageBlock): string =>
  start + JSON.stringify(block).replace(/</g, '\\u003c') + end;

/** The block in a page’s HTML; null where there is none, as in what a captive portal sends. */
export function blockIn(html: string): PageBlock | null {
  const from = html.indexOf(start);
  if (from < 0) return null;
  const text = html.slice(from + start.length);
  return JSON.parse(text.slice(0, text.indexOf(end))) as PageBlock;
}

/** The block of the document that we are in. */
export function blockOfDocument(): PageBlock {
  const element = document.getElementById('page');
  if (!element) throw new Error('The page came without its data');
  return JSON.parse(element.textContent ?? '') as PageBlock;
}
