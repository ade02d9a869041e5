import { blockHtml } from '../../src/app/page-block.ts';
import type { render, site } from '../../src/entry-server.tsx';
import { webManifestOf } from './web-manifest.ts';

export type Drawn = Awaited<ReturnType<typeof render>>;

/** What a page loads and runs, as HTML. */
export interface Loads {
  readonly policy: string;
  readonly headScript: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** A page's whole HTML, from the template that every page shares. */
export function documentOf(
  template: string,
  page: Drawn,
  { policy, headScript, styles, scripts }: Loads,
  alternates: readonly string[],
): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<title>${escapeHtml(page.block.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...alternates,
    ...page.structuredData.map(dataBlock),
    `<link rel="manifest" href="${webManifestOf(page.locale)}" />`,
    headScript,
    ...styles,
    ...scripts,
  ];
  return template
    .replace('lang="zh-CN"', `lang="${page.language}"`)
    .replace(/\s*<script type="module".*<\/script>/, '')
    .replace('<!--head-->', () => head.join('\n    '))
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${page.html}</div>\n    ${blockHtml(page.block)}`,
    );
}

/** The page's address and its twin in the other language. Search engines take only absolute ones: none without `origin`. */
export function alternatesOf(
  { inLocale, languageTags, locales }: typeof site,
  { block: { path }, locale }: Drawn,
  origin: string | undefined,
): readonly string[] {
  if (path === '/404') return ['<meta name="robots" content="noindex" />'];
  if (!origin) return [];
  const at = (language: (typeof locales)[number]) => origin + inLocale(language, path);
  return [
    `<link rel="canonical" href="${at(locale)}" />`,
    ...locales.map(
      (language) => `<link rel="alternate" hreflang="${languageTags[language]}" href="${at(language)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${at('zh')}" />`,
  ];
}

/** For machines to read, and never to run: no policy needs to know of it. */
const dataBlock = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
