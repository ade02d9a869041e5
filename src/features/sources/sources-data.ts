import { channels } from '#content/channels/channels.ts';
import { questions } from '#content/faq/questions.ts';
import { type Grade, gradeOf } from '#content/grade.ts';
import { laws } from '#content/laws/laws.ts';
import { factsIn } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import type { Source, SourceKind } from '#content/source.ts';
import { steps } from '#content/steps/steps.ts';
import { allTasks, type TaskId } from '#content/tasks/tasks.ts';
import type { Localized } from '#domain/locale.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

/** A page that a source supports. */
interface SupportedPage {
  /** Without the language. */
  readonly path: string;
  readonly name: Localized;
}

/** A source, and what it supports. */
interface IndexedSource extends Source {
  /** How far what it supports may be leaned on: the firmest grade first. */
  readonly grades: readonly Grade[];
  /** Their places in the list of pages. */
  readonly pages: readonly number[];
}

type Named = Readonly<Record<string, { readonly name: Localized }>>;

/** From the firmest to the least firm. */
const grades: readonly Grade[] = ['official', 'two-sources', 'reposts', 'one-source', 'conflicting'];

/** From those that speak for themselves to those that vouch for nothing alone. */
const kinds: readonly SourceKind[] = [
  'law',
  'court',
  'authority',
  'standard',
  'company',
  'press',
  'reference',
  'community',
  'code',
];

/** Which page shows what a module of content says; what several modules share is found through each of them. */
const places: readonly (readonly [module: RegExp, path: string, names: Named])[] = [
  [/^guidance\/(china-\w+|mvno)\.ts$/, '/carrier/', carriers],
  [/^guidance\/(mvno)-brands\.ts$/, '/carrier/', carriers],
  [/^steps\/(.+)\.ts$/, '/steps/', steps],
  [/^faq\/(.+)\.ts$/, '/faq/', questions],
  [/^channels\/(.+)\.ts$/, '/channels/', channels],
  [/^laws\/(.+)\.ts$/, '/laws/', laws],
];

/** Pages that many modules of content make, or none that has a name of its own. */
const wholePages: readonly (readonly [module: RegExp, page: SupportedPage])[] = [
  [/^market\//, { path: '/chain', name: pageNames.chain }],
  [/^number-plan-facts\.ts$/, { path: '/carrier', name: pageNames.carrier }],
  [/^callers\//, { path: '/caller', name: pageNames.caller }],
  [/^letters\//, { path: '/letters', name: pageNames.letters }],
  [/^laws\/ways\.ts$/, { path: '/laws', name: pageNames.laws }],
  [/^steps\/phones\.ts$/, { path: '/steps/block', name: steps.block.name }],
];

const folder = '../../content/';

const modules = Object.entries(
  import.meta.glob<Record<string, unknown>>(
    ['../../content/**/*.ts', '!../../content/**/*.test.ts', '!../../content/**/fixtures/**'],
    { eager: true },
  ),
).map(([file, exports]) => [file.slice(folder.length), exports] as const);

const { pages, uses } = usesOfSources();

/** Every source with the pages that it supports: found by looking through all content. */
const all = modules.flatMap(([file, exports]) =>
  file.startsWith('sources/')
    ? Object.values(exports).flatMap((sources) => Object.values(sources as object))
    : [],
) as Source[];
const byKind = kinds.map((id) => ({ id, sources: all.filter(({ kind }) => kind === id).map(indexed) }));

/** What the page of all sources is made of. Runs at build. */
export const sourcesData = {
  head: () => ({
    title: titleOf(pageNames.sources),
    description: {
      zh: '断链引用的全部来源：标题、发布者、日期、可信程度、支持哪几页。怎样核对，五级可信程度各是什么意思，也写在这里。',
      en: 'Every source that Breakchain rests on: title, publisher, date, grade, and the pages that it supports. How we check, and what the five grades mean.',
    },
  }),
  props: () => ({
    pages,
    kinds: byKind.map(({ id, sources }) => ({ id, groups: byGrade(sources) })),
  }),
};

export type SourcesProps = Shown<ReturnType<typeof sourcesData.props>>;

/** Each under the firmest grade of what it supports, the newest first; what is cited nowhere yet stands nowhere. */
function byGrade(sources: readonly IndexedSource[]) {
  return grades
    .map((grade) => ({
      grade,
      sources: sources
        .filter((source) => source.grades[0] === grade)
        .sort((a, b) => dayOf(b).localeCompare(dayOf(a))),
    }))
    .filter(({ sources }) => sources.length > 0)
    .map(({ grade, sources }) => ({
      grade,
      sources: sources.map(
        ({ title, publisher, publishedOn, readOn, url, pages, grades: [, ...alsoBehind] }) => ({
          title,
          publisher,
          publishedOn,
          isRead: readOn !== null,
          ...(url && { url }),
          pages,
          alsoBehind,
        }),
      ),
    }));
}

/** Undated ones last. */
const dayOf = ({ publishedOn }: Source): string => (publishedOn === 'undated' ? '' : publishedOn);

function indexed(source: Source): IndexedSource {
  const use = uses.get(source);
  return {
    ...source,
    grades: grades.filter((grade) => use?.grades.has(grade)),
    pages: [...(use?.pages ?? [])].sort((a, b) => a - b),
  };
}

function usesOfSources() {
  const pages: SupportedPage[] = [];
  const uses = new Map<Source, { grades: Set<Grade>; pages: Set<number> }>();
  for (const [file, exports] of modules) {
    const page = pageOf(file);
    if (!page) continue;
    const known = pages.findIndex(({ path }) => path === page.path);
    const place = known >= 0 ? known : pages.push(page) - 1;
    for (const fact of factsIn(exports))
      for (const { source } of fact.on) {
        const use = uses.get(source) ?? { grades: new Set(), pages: new Set() };
        uses.set(source, use);
        use.grades.add(gradeOf(fact));
        use.pages.add(place);
      }
  }
  return { pages, uses };
}

function pageOf(file: string): SupportedPage | null {
  const whole = wholePages.find(([module]) => module.test(file));
  if (whole) return whole[1];
  const [, task] = /^tasks\/(.+)\.ts$/.exec(file) ?? [];
  const step = allTasks[task as TaskId]?.step;
  if (step) return { path: `/steps/${step}`, name: steps[step].name };
  for (const [module, path, names] of places) {
    const [, id = ''] = module.exec(file) ?? [];
    const name = names[id]?.name;
    if (name) return { path: path + id, name };
  }
  return null;
}
