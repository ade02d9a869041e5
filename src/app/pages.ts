import { page } from './page.ts';

/**
 * The table of the site: a page is in the sitemap, the offline cache and the tests because it is here. Its id names
 * its component (`question` is drawn by QuestionPage), which is how the build finds what to preload. `data` runs
 * at build alone, so it is guarded at each entry, where the bundler sees it.
 */
export const pages = {
  home: page({
    pattern: '/',
    component: async () => (await import('#features/home/HomePage.tsx')).HomePage,
    data: import.meta.env.SSR && (async () => (await import('#features/home/home-data.ts')).homeData),
  }),
  start: page({
    pattern: '/start',
    component: async () => (await import('#features/start/StartPage.tsx')).StartPage,
    data: import.meta.env.SSR && (async () => (await import('#features/start/start-data.ts')).startData),
  }),
  urgent: page({
    pattern: '/urgent/:id',
    component: async () => (await import('#features/urgent/UrgentPage.tsx')).UrgentPage,
    data: import.meta.env.SSR && (async () => (await import('#features/urgent/urgent-data.ts')).urgentData),
  }),
  parents: page({
    pattern: '/parents',
    component: async () => (await import('#features/parents/ParentsPage.tsx')).ParentsPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/parents/parents-data.ts')).parentsData),
  }),
  fridge: page({
    pattern: '/fridge',
    component: async () => (await import('#features/fridge/FridgePage.tsx')).FridgePage,
    data: import.meta.env.SSR && (async () => (await import('#features/fridge/fridge-data.ts')).fridgeData),
  }),
  all: page({
    pattern: '/all',
    component: async () => (await import('#features/all/AllPage.tsx')).AllPage,
    data: import.meta.env.SSR && (async () => (await import('#features/all/all-data.ts')).allData),
  }),
  chain: page({
    pattern: '/chain',
    component: async () => (await import('#features/chain/ChainPage.tsx')).ChainPage,
    data: import.meta.env.SSR && (async () => (await import('#features/chain/chain-data.ts')).chainData),
  }),
  carrier: page({
    pattern: '/carrier',
    component: async () => (await import('#features/carrier/CarrierPage.tsx')).CarrierPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/carrier/carrier-data.ts')).carrierData),
  }),
  'carrier-guide': page({
    pattern: '/carrier/:id',
    component: async () => (await import('#features/carrier/CarrierGuidePage.tsx')).CarrierGuidePage,
    data:
      import.meta.env.SSR &&
      (async () => (await import('#features/carrier/carrier-guide-data.ts')).carrierGuideData),
  }),
  caller: page({
    pattern: '/caller',
    component: async () => (await import('#features/caller/CallerPage.tsx')).CallerPage,
    data: import.meta.env.SSR && (async () => (await import('#features/caller/caller-data.ts')).callerData),
  }),
  steps: page({
    pattern: '/steps',
    component: async () => (await import('#features/steps/StepsPage.tsx')).StepsPage,
    data: import.meta.env.SSR && (async () => (await import('#features/steps/steps-data.ts')).stepsData),
  }),
  step: page({
    pattern: '/steps/:id',
    component: async () => (await import('#features/steps/StepPage.tsx')).StepPage,
    data: import.meta.env.SSR && (async () => (await import('#features/steps/step-data.ts')).stepData),
  }),
  channels: page({
    pattern: '/channels',
    component: async () => (await import('#features/channels/ChannelsPage.tsx')).ChannelsPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/channels/channels-data.ts')).channelsData),
  }),
  channel: page({
    pattern: '/channels/:id',
    component: async () => (await import('#features/channels/ChannelPage.tsx')).ChannelPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/channels/channel-data.ts')).channelData),
  }),
  letters: page({
    pattern: '/letters',
    component: async () => (await import('#features/letters/LettersPage.tsx')).LettersPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/letters/letters-data.ts')).lettersData),
  }),
  laws: page({
    pattern: '/laws',
    component: async () => (await import('#features/laws/LawsPage.tsx')).LawsPage,
    data: import.meta.env.SSR && (async () => (await import('#features/laws/laws-data.ts')).lawsData),
  }),
  law: page({
    pattern: '/laws/:id',
    component: async () => (await import('#features/laws/LawPage.tsx')).LawPage,
    data: import.meta.env.SSR && (async () => (await import('#features/laws/law-data.ts')).lawData),
  }),
  'counted-law': page({
    pattern: '/laws/:id',
    component: async () => (await import('#features/laws/CountedLawPage.tsx')).CountedLawPage,
    data:
      import.meta.env.SSR &&
      (async () => (await import('#features/laws/counted-law-data.ts')).countedLawData),
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
  sources: page({
    pattern: '/sources',
    component: async () => (await import('#features/sources/SourcesPage.tsx')).SourcesPage,
    data:
      import.meta.env.SSR && (async () => (await import('#features/sources/sources-data.ts')).sourcesData),
  }),
  'my-data': page({
    pattern: '/my-data',
    component: async () => (await import('#features/my-data/MyDataPage.tsx')).MyDataPage,
    data: import.meta.env.SSR && (async () => (await import('#features/my-data/my-data-data.ts')).myDataData),
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
