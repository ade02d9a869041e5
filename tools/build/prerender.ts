import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as Server from '../../src/entry-server.tsx';
import { type BuiltAddress, writeAddresses } from './addresses.ts';
import { alternatesOf, documentOf } from './document.ts';
import { fileOf } from './file-of.ts';
import { buildHeadScript } from './head-script.ts';
import { hashOf, metaPolicy, securityHeaders } from './headers.ts';
import { writeHostFiles } from './host-files.ts';
import { Manifest } from './manifest.ts';

const dist = 'dist';

/** A page as it was written. */
export interface Written extends BuiltAddress {
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
  const { site, render } = server;
  const template = readFileSync('index.html', 'utf8');
  const headScript = await buildHeadScript();
  const styleHashes = new Set<string>();
  const pages: Written[] = [];
  for (const locale of site.locales) {
    const manifest = new Manifest(join(dist, '.vite', `manifest.${locale}.json`));
    for (const path of site.paths) {
      const page = await render(path, locale, manifest.entry, origin);
      const { scripts, styles } = manifest.filesOf(page.block.page);
      const css = styles.map((file) => readFileSync(join(dist, file), 'utf8').trim()).join('\n');
      styleHashes.add(hashOf(css));
      const loads = {
        policy: metaPolicy({ scripts: [hashOf(headScript)], styles: [hashOf(css)] }),
        headScript: `<script>${headScript}</script>`,
        // External styles would double the time until something is seen. Each is marked as loaded, so that importing
        // its chunk does not fetch it again.
        styles: [
          `<style>${css}</style>`,
          ...styles.map((file) => `<link rel="stylesheet" href="/${file}" disabled />`),
        ],
        scripts: [
          ...scripts
            .filter((file) => file !== manifest.entry)
            .map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
          `<script type="module" crossorigin src="/${manifest.entry}"></script>`,
        ],
      };
      const html = documentOf(template, page, loads, alternatesOf(site, page, origin));
      pages.push({ address: page.address, locale, page: page.block.page, html });
    }
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
  if (origin) write('sitemap.xml', sitemap(pages, origin));
  writeAddresses(pages.map(({ address, locale, page }) => ({ address, locale, page })));
  writeHostFiles(securityHeaders({ scripts: [hashOf(headScript)], styles: [...styleHashes] }));
  return { version, pages };
}

function sitemap(pages: readonly Written[], origin: string): string {
  const urls = pages
    .filter(({ page }) => page !== 'not-found')
    .map(({ address }) => `  <url><loc>${origin}${address}</loc></url>`);
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
