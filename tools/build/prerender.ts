import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/domain/locale.ts';
import type * as Server from '../../src/entry-server.tsx';
import { fileOf } from './file-of.ts';
import { buildHeadScript } from './head-script.ts';
import { hashOf, metaPolicy, securityHeaders } from './headers.ts';
import { writeHostFiles } from './host-files.ts';
import { Manifest } from './manifest.ts';
import { webManifestOf } from './web-manifest.ts';

const dist = 'dist';

/** A page as it was written. */
export interface Written {
  readonly address: string;
  readonly locale: Locale;
  /** As the build's manifest names them. */
  readonly modules: readonly string[];
  readonly html: string;
}

/**
 * Writes every address as its own HTML file, robots.txt, the sitemap, and the headers that go with them.
 * Each page bears the version of the whole, so that it can tell whether another one has come.
 */
export async function prerender(
  server: typeof Server,
  origin: string | undefined,
): Promise<{ version: string; pages: readonly Written[] }> {
  const template = readFileSync('index.html', 'utf8');
  const headScript = await buildHeadScript();
  const styleHashes = new Set<string>();
  const pages: Written[] = [];
  for (const address of server.site.addresses()) {
    const page = await server.render(address, origin);
    const manifest = new Manifest(join(dist, '.vite', `manifest.${page.locale}.json`));
    const { scripts } = manifest.filesOf(page.modules);
    const { styles } = manifest.filesOf([...page.modules, ...page.laterModules]);
    const css = styles.map((file) => readFileSync(join(dist, file), 'utf8').trim()).join('\n');
    const policy = metaPolicy({ scripts: [hashOf(headScript)], styles: [hashOf(css)] });
    styleHashes.add(hashOf(css));
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      `<title>${escapeHtml(page.title)}</title>`,
      `<meta name="description" content="${escapeHtml(page.description)}" />`,
      ...(page.path === '/404'
        ? ['<meta name="robots" content="noindex" />']
        : alternates(server, page.path, page.locale, origin)),
      ...page.structuredData.map(dataBlock),
      `<link rel="manifest" href="${webManifestOf(page.locale)}" />`,
      `<script>${headScript}</script>`,
      `<style>${css}</style>`,
      // The page's styles are inline: marked as loaded, so that importing its chunk does not fetch them again.
      ...styles.map((file) => `<link rel="stylesheet" href="/${file}" disabled />`),
      ...scripts
        .filter((file) => file !== manifest.entry)
        .map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
      `<script type="module" crossorigin src="/${manifest.entry}"></script>`,
    ];
    const html = template
      .replace('lang="zh-CN"', `lang="${page.language}"`)
      .replace(/\s*<script type="module".*<\/script>/, '')
      .replace('<!--head-->', () => head.join('\n    '))
      .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`);
    pages.push({ address, locale: page.locale, modules: page.modules, html });
  }
  const version = createHash('sha256')
    .update(pages.map(({ html }) => html).join())
    .digest('base64url')
    .slice(0, 12);
  for (const { address, html } of pages)
    write(
      fileOf(address),
      html.replace('</head>', `<meta name="version" content="${version}" />\n  </head>`),
    );
  write(
    'robots.txt',
    ['User-agent: *', 'Allow: /', ...(origin ? [`Sitemap: ${origin}/sitemap.xml`] : []), ''].join('\n'),
  );
  if (origin) write('sitemap.xml', sitemap(server, origin));
  const headers = securityHeaders({ scripts: [hashOf(headScript)], styles: [...styleHashes] });
  writeHostFiles(headers);
  return { version, pages };
}

/** Search engines take only absolute addresses here, so without an origin there are none. */
function alternates(
  server: typeof Server,
  path: string,
  locale: string,
  origin: string | undefined,
): string[] {
  if (!origin) return [];
  const at = (language: Locale) => `${origin}${server.site.inLocale(language, path)}`;
  return [
    `<link rel="canonical" href="${at(locale === 'en' ? 'en' : 'zh')}" />`,
    ...server.site.locales.map(
      (language) =>
        `<link rel="alternate" hreflang="${server.site.languageTags[language]}" href="${at(language)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${at('zh')}" />`,
  ];
}

function sitemap(server: typeof Server, origin: string): string {
  const urls = server.site
    .addresses()
    .filter((address) => !address.endsWith('/404'))
    .map((address) => `  <url><loc>${origin}${address === '/' ? '/' : address}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function write(file: string, text: string): void {
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** For machines to read, and never to run: no policy needs to know of it. */
const dataBlock = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
