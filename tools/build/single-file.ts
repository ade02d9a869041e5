import { writeFileSync } from 'node:fs';
import {
  type Document,
  type Element,
  getAttribute,
  getTextContent,
  removeAttribute,
  removeNode,
  setAttribute,
} from '@parse5/tools';
import { appWords } from '../../src/app/words.ts';
import { words } from '../../src/i18n/words.ts';
import { singleFile } from '../../src/paths.ts';
import { elementOf, elementsOf, parse, serialize } from '../html.ts';
import { hashOf } from './headers.ts';
import type { Written } from './prerender.ts';

/** The pages that help without a script, in the order that they are read. */
const chapters = [/^\/$/, /^\/steps$/, /^\/steps\//, /^\/carrier\//, /^\/chain$/];

/**
 * The Chinese guide as one file that opens from a disk or out of a chat: what was prerendered, without scripts,
 * its addresses turned into places within the file. Links to what is not in it lead to the site, if it has one.
 */
export function writeSingleFile(folder: string, pages: readonly Written[], origin: string | undefined): void {
  const included = chapters.flatMap((chapter) =>
    pages.filter(({ address, locale }) => locale === 'zh' && chapter.test(address)),
  );
  const addresses = included.map(({ address }) => address);
  const documents = included.map(({ address, html }) => ({ address, page: parse(html) }));
  const css = [
    ...new Set(
      documents.flatMap(({ page }) =>
        elementsOf(page, 'style').flatMap((style) => getTextContent(style).split('\n')),
      ),
    ),
  ].join('\n');
  const sections = documents.map(({ address, page }) => {
    const main = elementOf(page, 'main');
    rewrite(main, address, addresses, origin);
    return `<section class="${widthOf(page)}" id="${placeOf(address)}">${serialize(main)}</section>`;
  });
  const contents = documents.map(
    ({ address, page }) => `<li><a href="#${placeOf(address)}">${titleOf(page)}</a></li>`,
  );
  const policy = `default-src 'none'; style-src ${hashOf(css)}; form-action 'none'; base-uri 'none'`;
  const file = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<title>${words.brand.zh}：单文件版</title>
<style>${css}</style>
</head>
<body>
<nav class="${documents[0] ? widthOf(documents[0].page) : ''}" id="contents" aria-label="目录">
<p><strong>${words.brand.zh}</strong> · 单文件版，存下来或发给别人，不联网也能看。${origin ? `最新内容：<a href="${origin}/">${origin}</a>` : ''}</p>
<p>${appWords.checked.zh}</p>
<ul>${contents.join('')}</ul>
</nav>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
  writeFileSync(`${folder}${singleFile}`, file);
}

const placeOf = (address: string): string => address.slice(1).replace(/\//g, '-') || 'home';

const titleOf = (page: Document): string => serialize(elementOf(page, 'title')).replace(/ · .*/, '');

/** The class that gives a page its width. */
const widthOf = (page: Document): string => getAttribute(elementOf(page, 'main'), 'class') ?? '';

/** Attributes that hold ids. */
const references = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** Takes out what needs a script, and makes ids and links those of the one file. */
function rewrite(
  main: Element,
  here: string,
  addresses: readonly string[],
  origin: string | undefined,
): void {
  for (const element of elementsOf(main)) {
    if (['form', 'button'].includes(element.tagName)) removeNode(element);
    if (getAttribute(element, 'tabindex') === '-1') removeAttribute(element, 'tabindex');
    removeAttribute(element, 'data-discover');
    for (const name of references) {
      const ids = getAttribute(element, name);
      const own = ids?.split(' ').map((id) => `${placeOf(here)}--${id}`);
      if (own) setAttribute(element, name, own.join(' '));
    }
    const href = getAttribute(element, 'href');
    if (!href || !/^[/#]/.test(href)) continue;
    const there = target(href, here, addresses, origin);
    if (there) setAttribute(element, 'href', there);
    else removeAttribute(element, 'href');
  }
}

/** An address or a place on a page, as a place in the file; nowhere when it is not in it and there is no site. */
function target(
  href: string,
  here: string,
  addresses: readonly string[],
  origin: string | undefined,
): string | null {
  const [address = '', place] = href.startsWith('#') ? [here, href.slice(1)] : href.split('#');
  if (address === '/carrier') return '#contents'; // Asks for a number; without a script one chooses.
  if (addresses.includes(address)) return `#${placeOf(address)}${place ? `--${place}` : ''}`;
  return origin ? origin + href : null;
}
