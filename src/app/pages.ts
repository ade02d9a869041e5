import { page } from './page.ts';

/**
 * The table of the site: a page is in the sitemap, the offline cache and the tests because it is here. Its id names
 * its component (`question` is drawn by QuestionPage), which is how the build finds what to preload. `data` runs
 * at build alone, so it is guarded at each entry, where the bundler sees it.
 */
export const pages = {
  chain: page({
    pattern: '/chain',
    component: async () => (await import('#features/chain/ChainPage.tsx')).ChainPage,
    data: import.meta.env.SSR && (async () => (await import('#features/chain/chain-data.ts')).chainData),
  }),
  faq: page({
    pattern: '/faq',
    component: async () => (await import('#features/faq/FaqPage.tsx')).FaqPage,
    data: import.meta.env.SSR && (async () => (await import('#features/faq/faq-data.ts')).faqData),
  }),
  question: page({
    pattern: '/faq/:id',
    component: async () => (await import('#features/faq/QuestionPage.tsx')).QuestionPage,
    data: import.meta.env.SSR && (async () => (await import('#features/faq/question-data.ts')).questionData),
  }),
  caller: page({
    pattern: '/caller',
    component: async () => (await import('#features/caller/CallerPage.tsx')).CallerPage,
    data: import.meta.env.SSR && (async () => (await import('#features/caller/caller-data.ts')).callerData),
  }),
  sources: page({
    pattern: '/sources',
    component: async () => (await import('#features/sources/SourcesPage.tsx')).SourcesPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/sources/sources-data.ts')).sourcesData),
  }),
  about: page({
    pattern: '/about',
    component: async () => (await import('#features/about/AboutPage.tsx')).AboutPage,
    data: import.meta.env.SSR && (async () => (await import('#features/about/about-data.ts')).aboutData),
  }),
  'not-found': page({
    pattern: '/404',
    component: async () => (await import('./NotFoundPage.tsx')).NotFoundPage,
    data: import.meta.env.SSR && (async () => (await import('./not-found-data.ts')).notFoundData),
  }),
};

export type PageId = keyof typeof pages;
