import { channelIds, isChannelId } from '#content/channels/channel-needs.ts';
import { isQuestionId, questionIds } from '#content/faq/question-index.ts';
import { isLawId, lawIds } from '#content/laws/law-index.ts';
import { lazily } from '#ui/lazily.ts';
import { heads } from './heads.ts';
import { lastPart, type Page } from './page.ts';

/** Known once one of their pages is, so that no other page carries them. */
const channelNames = lazily(async () => (await import('#content/channels/channels.ts')).channels);
const lawNames = lazily(async () => (await import('#content/laws/laws.ts')).laws);
/** Loaded with the pages that they are the titles of, and with no other. */
const questions = lazily(async () => (await import('#content/faq/questions.ts')).questions);

/** The pages to be read: channels, papers, law, questions, sources. */
export const libraryPages = {
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
  faq: {
    pattern: '/faq',
    paths: ['/faq'],
    modules: () => ['src/features/faq/FaqPage.tsx'],
    load: async () => (await import('#features/faq/FaqPage.tsx')).FaqPage,
    head: () => heads.faq,
  },
  question: {
    pattern: '/faq/:question',
    paths: questionIds.map((id) => `/faq/${id}`),
    modules: (path) => ['src/features/faq/QuestionPage.tsx', `src/content/faq/${lastPart(path)}.ts`],
    load: async (path) => {
      const { QuestionPage, loadQuestion } = await import('#features/faq/QuestionPage.tsx');
      await Promise.all([loadQuestion(path), questions.load()]);
      return QuestionPage;
    },
    head: (path) => {
      const id = lastPart(path);
      const name = isQuestionId(id) && questions.now()?.[id].name;
      return name ? heads.question(name) : heads.notFound;
    },
  },
  sources: {
    pattern: '/sources',
    paths: ['/sources'],
    modules: () => ['src/features/sources/SourcesPage.tsx'],
    laterModules: ['src/features/sources/SourceList.tsx'],
    load: async () => {
      const { SourcesPage, loadSources } = await import('#features/sources/SourcesPage.tsx');
      await loadSources();
      return SourcesPage;
    },
    head: () => heads.sources,
  },
} satisfies Record<string, Page>;
