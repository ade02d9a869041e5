import { blockHtml } from '../../src/app/page-block.ts';
import type { render, site } from '../../src/entry-server.tsx';
import { headScript } from './head-script.ts';
import { hashOf, metaPolicy } from './headers.ts';
import { webManifestOf } from './web-manifest.ts';

export type Drawn = Awaited<ReturnType<typeof render>>;

/** What a page loads, as addresses. */
export interface Files {
  /** Inline in the page: external styles double the time until something is seen. */
  readonly css: string;
  /** Those that are inline here, marked as loaded, so that importing a chunk does not fetch them again. */
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
  readonly entry: string;
}

/** A page's whole HTML, from the template that every page shares. */
export function documentOf(
  template: string,
  page: Drawn,
  { css, styles, preloads, entry }: Files,
  alternates: readonly string[],
): string {
  const policy = metaPolicy({ scripts: [hashOf(headScript)], styles: [hashOf(css)] });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<title>${escapeHtml(page.block.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...alternates,
    ...page.structuredData.map(dataBlock),
    `<link rel="manifest" href="${webManifestOf(page.locale)}" />`,
    `<script>${headScript}</script>`,
    `<style>${css}</style>`,
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" disabled />`),
    ...preloads.map((file) => `<link rel="modulepreload" crossorigin href="${file}" />`),
    `<script type="module" crossorigin src="${entry}"></script>`,
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
