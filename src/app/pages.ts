import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { carriers } from '#content/carriers.ts';
import { channelIds, isChannelId } from '#content/channels/channel-needs.ts';
import { isLawId, lawIds } from '#content/laws/law-index.ts';
import { isStepId, ourOrder, steps } from '#content/steps/steps.ts';
import { carrierIds, isCarrierId } from '#domain/carrier.ts';
import { type Locale, type Localized, locales } from '#domain/locale.ts';
import { inLocale, splitLocale } from '#paths.ts';
import { lazily } from '#ui/lazily.ts';
import { heads } from './heads.ts';

/** What a page's HTML says of it before anything runs. */
interface Head {
  readonly title: Localized;
  readonly description: Localized;
}

interface Page {
  /** As react-router matches it, without the language. */
  readonly pattern: string;
  /** All the paths that the pattern stands for; none are served that are not here. */
  readonly paths: readonly string[];
  /** The modules that it needs at once, as the build's manifest names them, for preloading. */
  readonly modules: (path: string) => readonly string[];
  /** Drawn on the server too, but loaded later: only their styles are needed at once. */
  readonly laterModules?: readonly string[];
  /** The component, once what it shows first is loaded too. */
  readonly load: (path: string) => Promise<ComponentType>;
  readonly head: (path: string) => Head;
}

const lastPart = (path: string) => path.split('/').pop() ?? '';

/** Known once one of their pages is, so that no other page carries them. */
const channelNames = lazily(async () => (await import('#content/channels/channels.ts')).channels);
const lawNames = lazily(async () => (await import('#content/laws/laws.ts')).laws);

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
  channels: {
    pattern: '/channels',
    paths: ['/channels'],
    modules: () => ['src/features/channels/ChannelsPage.tsx'],
    laterModules: ['src/ui/LadderGrounds.tsx'],
    load: async () => {
      const { ChannelsPage, loadChannelsParts } = await import('#features/channels/ChannelsPage.tsx');
      await loadChannelsParts();
      return ChannelsPage;
    },
    head: () => heads.channels,
  },
  channel: {
    pattern: '/channels/:channel',
    paths: channelIds.map((id) => `/channels/${id}`),
    modules: (path) => ['src/features/channels/ChannelPage.tsx', `src/content/channels/${lastPart(path)}.ts`],
    laterModules: ['src/features/channels/RelatedPages.tsx'],
    load: async (path) => {
      const { ChannelPage, loadChannel } = await import('#features/channels/ChannelPage.tsx');
      await Promise.all([loadChannel(path), channelNames.load()]);
      return ChannelPage;
    },
    head: (path) => {
      const id = lastPart(path);
      const names = channelNames.now();
      return names && isChannelId(id) ? heads.channel(names[id]) : heads.notFound;
    },
  },
  letters: {
    pattern: '/letters',
    paths: ['/letters'],
    modules: () => ['src/features/letters/LettersPage.tsx'],
    laterModules: ['src/ui/LadderGrounds.tsx', 'src/features/letters/PapersPart.tsx'],
    load: async () => {
      const { LettersPage, loadLettersParts } = await import('#features/letters/LettersPage.tsx');
      await loadLettersParts();
      return LettersPage;
    },
    head: () => heads.letters,
  },
  laws: {
    pattern: '/laws',
    paths: ['/laws'],
    modules: () => ['src/features/laws/LawsPage.tsx'],
    load: async () => (await import('#features/laws/LawsPage.tsx')).LawsPage,
    head: () => heads.laws,
  },
  law: {
    pattern: '/laws/:law',
    paths: lawIds.map((id) => `/laws/${id}`),
    modules: (path) => [
      'src/features/laws/LawPage.tsx',
      `src/content/laws/${lastPart(path)}.ts`,
      ...(lastPart(path) === 'interp-2017' ? ['src/features/laws/CountingPart.tsx'] : []),
    ],
    laterModules: ['src/features/laws/Onward.tsx'],
    load: async (path) => {
      const { LawPage, loadLaw } = await import('#features/laws/LawPage.tsx');
      await Promise.all([loadLaw(path), lawNames.load()]);
      return LawPage;
    },
    head: (path) => {
      const id = lastPart(path);
      const names = lawNames.now();
      return names && isLawId(id) ? heads.law(names[id].name) : heads.notFound;
    },
  },
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
