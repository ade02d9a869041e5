import { matchPath } from 'react-router';
import { carriers } from '#content/carriers.ts';
import { isStepId, ourOrder, steps } from '#content/steps/steps.ts';
import { carrierIds, isCarrierId } from '#domain/carrier.ts';
import { type Locale, locales } from '#domain/locale.ts';
import { inLocale, splitLocale } from '#paths.ts';
import { heads } from './heads.ts';
import { libraryPages } from './library-pages.ts';
import { lastPart, type Page } from './page.ts';

/** The map of the site. A page is in the navigation, the sitemap and the tests because it is here. */
const pages = {
  home: {
    pattern: '/',
    paths: ['/'],
    modules: () => ['src/features/home/HomePage.tsx'],
    load: async () => (await import('#features/home/HomePage.tsx')).HomePage,
    head: () => heads.home,
  },
  chain: {
    pattern: '/chain',
    paths: ['/chain'],
    modules: () => ['src/features/chain/ChainPage.tsx'],
    laterModules: [
      'src/features/chain/LinksPart.tsx',
      'src/features/chain/MarketPart.tsx',
      'src/features/chain/RecordPart.tsx',
    ],
    load: async () => {
      const { ChainPage, loadChainParts } = await import('#features/chain/ChainPage.tsx');
      await loadChainParts();
      return ChainPage;
    },
    head: () => heads.chain,
  },
  carrier: {
    pattern: '/carrier',
    paths: ['/carrier'],
    modules: () => ['src/features/carrier/CarrierPage.tsx'],
    load: async () => (await import('#features/carrier/CarrierPage.tsx')).CarrierPage,
    head: () => heads.carrier,
  },
  'carrier-guide': {
    pattern: '/carrier/:carrier',
    paths: carrierIds.map((id) => `/carrier/${id}`),
    modules: (path) => [
      'src/features/carrier/CarrierGuidePage.tsx',
      ...(lastPart(path) === 'mvno' ? ['src/features/carrier/BrandFinder.tsx'] : []),
    ],
    load: async (path) => {
      const { CarrierGuidePage, loadCarrierGuide } = await import('#features/carrier/CarrierGuidePage.tsx');
      await loadCarrierGuide(path);
      return CarrierGuidePage;
    },
    head: (path) => {
      const id = lastPart(path);
      return isCarrierId(id) ? heads.carrierGuide(carriers[id].name) : heads.notFound;
    },
  },
  caller: {
    pattern: '/caller',
    paths: ['/caller'],
    modules: () => ['src/features/caller/CallerPage.tsx'],
    laterModules: ['src/features/caller/KindsPart.tsx'],
    load: async () => {
      const { CallerPage, loadCallerKinds } = await import('#features/caller/CallerPage.tsx');
      await loadCallerKinds();
      return CallerPage;
    },
    head: () => heads.caller,
  },
  steps: {
    pattern: '/steps',
    paths: ['/steps'],
    modules: () => ['src/features/steps/StepsPage.tsx'],
    load: async () => (await import('#features/steps/StepsPage.tsx')).StepsPage,
    head: () => heads.steps,
  },
  step: {
    pattern: '/steps/:step',
    paths: ourOrder.map((id) => `/steps/${id}`),
    modules: (path) => ['src/features/steps/StepPage.tsx', `src/content/steps/${lastPart(path)}-text.ts`],
    load: async (path) => {
      const { StepPage, loadStep } = await import('#features/steps/StepPage.tsx');
      await loadStep(path);
      return StepPage;
    },
    head: (path) => {
      const id = lastPart(path);
      return isStepId(id) ? heads.step(steps[id]) : heads.notFound;
    },
  },
  ...libraryPages,
  'my-data': {
    pattern: '/my-data',
    paths: ['/my-data'],
    modules: () => ['src/features/my-data/MyDataPage.tsx'],
    load: async () => (await import('#features/my-data/MyDataPage.tsx')).MyDataPage,
    head: () => heads.myData,
  },
  about: {
    pattern: '/about',
    paths: ['/about'],
    modules: () => ['src/features/about/AboutPage.tsx'],
    load: async () => (await import('#features/about/AboutPage.tsx')).AboutPage,
    head: () => heads.about,
  },
  'not-found': {
    pattern: '/404',
    paths: ['/404'],
    modules: () => ['src/app/NotFoundPage.tsx'],
    load: async () => (await import('./NotFoundPage.tsx')).NotFoundPage,
    head: () => heads.notFound,
  },
} satisfies Record<string, Page>;

type PageId = keyof typeof pages;

export interface Match {
  readonly id: PageId;
  readonly page: Page;
  readonly locale: Locale;
  /** Without the language. */
  readonly path: string;
}

/** The page of an address; the 404 page for one that we do not have. */
export function matchAddress(address: string): Match {
  const { locale, path } = splitLocale(address);
  const ids = Object.keys(pages) as PageId[];
  const id = ids.find(
    (id) => matchPath(pages[id].pattern, path) && pages[id].paths.some((known) => known === path),
  );
  return { id: id ?? 'not-found', page: pages[id ?? 'not-found'], locale, path: id ? path : '/404' };
}

/** Every address that has a page, in both languages. */
export const addresses = (): readonly string[] =>
  Object.values<Page>(pages)
    .flatMap(({ paths }) => paths)
    .flatMap((path) => locales.map((locale) => inLocale(locale, path)));
