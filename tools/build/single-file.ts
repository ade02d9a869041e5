import { writeFileSync } from 'node:fs';
import { appWords } from '../../src/app/words.ts';
import { words } from '../../src/i18n/words.ts';
import { singleFile } from '../../src/paths.ts';
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
  const css = [
    ...new Set(included.flatMap(({ html }) => between(html, '<style>', '</style>').split('\n'))),
  ].join('\n');
  const sections = included.map(({ address, html }) => {
    const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    return `<section class="${classOfMain(html)}" id="${placeOf(address)}">${rewrite(main, address, addresses, origin)}</section>`;
  });
  const contents = included.map(
    ({ address, html }) => `<li><a href="#${placeOf(address)}">${titleOf(html)}</a></li>`,
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
<nav class="${classOfMain(included[0]?.html ?? '')}" id="contents" aria-label="目录">
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

const between = (text: string, start: string, end: string): string =>
  text.split(start)[1]?.split(end)[0] ?? '';

const titleOf = (html: string): string => between(html, '<title>', '</title>').replace(/ · .*/, '');

/** The class that gives a page its width. */
const classOfMain = (html: string): string => /<main\b[^>]*class="([^"]*)"/.exec(html)?.[1] ?? '';

function rewrite(
  main: string,
  here: string,
  addresses: readonly string[],
  origin: string | undefined,
): string {
  const own = (id: string) => `${placeOf(here)}--${id}`;
  return main
    .replace(/<form\b.*?<\/form>/gs, '')
    .replace(/<button\b.*?<\/button>/gs, '')
    .replace(/ (tabindex="-1"|data-discover="true")/g, '')
    .replace(
      / (id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g,
      (_, name, ids) => ` ${name}="${ids.split(' ').map(own).join(' ')}"`,
    )
    .replace(/ href="([/#][^"]*)"/g, (_, href) => target(href, here, addresses, origin));
}

/** An address or a place on a page, as a place in the file; nowhere when it is not in it and there is no site. */
function target(
  href: string,
  here: string,
  addresses: readonly string[],
  origin: string | undefined,
): string {
  const [address = '', place] = href.startsWith('#') ? [here, href.slice(1)] : href.split('#');
  if (address === '/carrier') return ' href="#contents"'; // Asks for a number; without a script one chooses.
  if (addresses.includes(address)) return ` href="#${placeOf(address)}${place ? `--${place}` : ''}"`;
  return origin ? ` href="${origin}${href}"` : '';
}
