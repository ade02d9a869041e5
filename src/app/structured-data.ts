import { channels } from '#content/channels/channels.ts';
import { isFlow, type Question } from '#content/faq/question.ts';
import { isQuestionId, type QuestionId, questionIds, questions } from '#content/faq/questions.ts';
import { laws } from '#content/laws/laws.ts';
import { isStepId, ourOrder, type StepId, steps } from '#content/steps/steps.ts';
import { tasks } from '#content/tasks/tasks.ts';
import { emergencyIds } from '#domain/emergency.ts';
import { type Locale, type Localized, languageTags } from '#domain/locale.ts';
import { stepsWords } from '#features/steps/words.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { emergencyNames } from '#i18n/emergency-names.ts';
import { pageNames } from '#i18n/page-names.ts';
import { inLocale, paths } from '#paths.ts';
import { footerLinks } from './navigation.ts';

/** One block of schema.org's vocabulary. */
type Block = Readonly<Record<string, unknown>>;

interface Place {
  readonly locale: Locale;
  /** Where the site is, if that is known: without it, addresses are relative to the page. */
  readonly origin: string;
}

const plain = (words: Localized, locale: Locale): string => words[locale].replace(/`/g, '');

/** What a page says of itself to search engines, in nothing but what it shows to people. */
export async function structuredData(
  { path, locale }: { readonly path: string; readonly locale: Locale },
  origin = '',
): Promise<readonly Block[]> {
  const place = { locale, origin };
  const [, section = '', id = ''] = path.split('/');
  const blocks = [breadcrumbs(section, id, place), await contentOf(section, id, place)];
  return blocks.flatMap((block) => (block ? [{ '@context': 'https://schema.org', ...block }] : []));
}

async function contentOf(section: string, id: string, place: Place): Promise<Block | null> {
  if (section === 'faq') {
    if (!id)
      return faqPage(
        questionIds.map((each) => asked(each, plain(questions[each].summary, place.locale), place)),
        place,
      );
    if (!isQuestionId(id)) return null;
    return faqPage([asked(id, wholeAnswer(questions[id], place.locale), place)], place);
  }
  if (section === 'steps') {
    if (!id) return allSteps(place);
    return isStepId(id) ? oneStep(id, place) : null;
  }
  return null;
}

/** Names of the pages that stand under another. */
const named: Readonly<Record<string, Readonly<Record<string, { readonly name: Localized }>>>> = {
  carrier: carriers,
  steps,
  faq: questions,
  channels,
  laws,
  urgent: Object.fromEntries(emergencyIds.map((id) => [id, { name: emergencyNames[id] }])),
};

function breadcrumbs(section: string, id: string, { locale, origin }: Place): Block | null {
  const up =
    section === 'urgent'
      ? { name: pageNames.all, to: paths.all }
      : footerLinks.find(({ to }) => to('zh') === `/${section}`);
  const name = named[section]?.[id]?.name;
  if (!up || !name) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: plain(up.name, locale), item: origin + up.to(locale) },
      { '@type': 'ListItem', position: 2, name: plain(name, locale) },
    ],
  };
}

const faqPage = (mainEntity: readonly Block[], { locale }: Place): Block => ({
  '@type': 'FAQPage',
  inLanguage: languageTags[locale],
  mainEntity,
});

const asked = (id: QuestionId, answer: string, { locale }: Place): Block => ({
  '@type': 'Question',
  name: plain(questions[id].name, locale),
  acceptedAnswer: { '@type': 'Answer', text: answer },
});

function wholeAnswer({ answer }: Question, locale: Locale): string {
  const said = isFlow(answer) ? answer.steps : answer;
  return said.map(({ say }) => plain(say.text, locale)).join(locale === 'zh' ? '' : ' ');
}

const allSteps = (place: Place): Block =>
  howTo(
    stepsWords.title,
    ourOrder.map((id) => ({ name: steps[id].name, text: steps[id].lead, url: paths.step(place.locale, id) })),
    place,
  );

async function oneStep(id: StepId, place: Place): Promise<Block> {
  const { groups } = steps[id];
  const parts = groups.flatMap((group) =>
    group.tasks.map((task) => {
      const { name, why } = tasks[task];
      return { name, text: why.text, url: `${inLocale(place.locale, `/steps/${id}`)}#${task}` };
    }),
  );
  return howTo(steps[id].name, parts, place);
}

interface Part {
  readonly name: Localized;
  readonly text: Localized;
  readonly url: string;
}

const howTo = (name: Localized, parts: readonly Part[], { locale, origin }: Place): Block => ({
  '@type': 'HowTo',
  inLanguage: languageTags[locale],
  name: plain(name, locale),
  step: parts.map((part, index) => ({
    '@type': 'HowToStep',
    position: index + 1,
    name: plain(part.name, locale),
    text: plain(part.text, locale),
    url: origin + part.url,
  })),
});
