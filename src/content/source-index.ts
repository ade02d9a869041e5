import type { Localized } from '#domain/locale.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { channels } from './channels/channels.ts';
import { questions } from './faq/questions.ts';
import { laws } from './laws/laws.ts';
import type { Fact, Grade, Source } from './record.ts';
import { steps } from './steps/steps.ts';

/** A page that a source supports. */
export interface SupportedPage {
  /** Without the language. */
  readonly path: string;
  readonly name: Localized;
}

/** A source, what it supports, and how far that may be leaned on: the firmest grade first. */
export interface IndexedSource extends Source {
  readonly host?: string;
  readonly grades: readonly Grade[];
  /** Their places in the list of pages. */
  readonly pages: readonly number[];
}

interface Theme {
  /** As the file of its sources is called. */
  readonly id: string;
  readonly sources: readonly IndexedSource[];
}

export interface SourceIndex {
  readonly pages: readonly SupportedPage[];
  readonly themes: readonly Theme[];
}

/** From the firmest to the least firm. */
export const grades: readonly Grade[] = ['official', 'two-sources', 'reposts', 'one-source', 'conflicting'];

const themeOrder = ['carriers', 'virtual-operators', 'steps', 'market', 'laws', 'questions'];

type Named = Readonly<Record<string, { readonly name: Localized }>>;

/** Which page shows what a module of content says; what several modules share is found through each of them. */
const places: readonly (readonly [module: RegExp, path: string, names: Named])[] = [
  [/^\.\/guidance\/(china-\w+|mvno)\.ts$/, '/carrier/', carriers],
  [/^\.\/guidance\/(mvno)-brands\.ts$/, '/carrier/', carriers],
  [/^\.\/steps\/(.+)-(?:text|more)\.ts$/, '/steps/', steps],
  [/^\.\/faq\/(.+)\.ts$/, '/faq/', questions],
  [/^\.\/channels\/(.+)\.ts$/, '/channels/', channels],
  [/^\.\/laws\/(.+)\.ts$/, '/laws/', laws],
];

/** Pages that many modules of content make, or none that has a name of its own. */
const wholePages: readonly (readonly [module: RegExp, page: SupportedPage])[] = [
  [/^\.\/market\//, { path: '/chain', name: { zh: '看懂这条链', en: 'How it works' } }],
  [/^\.\/number-plan-facts\.ts$/, { path: '/carrier', name: { zh: '查运营商', en: 'Your carrier' } }],
  [/^\.\/callers\//, { path: '/caller', name: { zh: '谁打来的', en: 'Who called?' } }],
  [/^\.\/letters\//, { path: '/letters', name: { zh: '维权：投诉与报案', en: 'Redress' } }],
  [/^\.\/laws\/ways\.ts$/, { path: '/laws', name: { zh: '法律怎么说', en: 'What the law says' } }],
  [/^\.\/steps\/phones\.ts$/, { path: '/steps/block', name: steps.block.name }],
];

/**
 * Every source with the pages that it supports, found by looking through all content. The build puts the result in
 * this module's place (tools/build/source-index.ts), so that no reader loads all content for it.
 */
export const sourceIndex: SourceIndex = indexOf(
  import.meta.glob<Record<string, unknown>>(
    ['./**/*.ts', '!./**/*.test.ts', '!./**/fixtures/**', '!./source-index.ts'],
    { eager: true },
  ),
);

function indexOf(modules: Record<string, Record<string, unknown>>): SourceIndex {
  const pages: SupportedPage[] = [];
  const uses = new Map<Source, { grades: Set<Grade>; pages: Set<number> }>();
  for (const [file, exports] of Object.entries(modules)) {
    const page = pageOf(file);
    if (!page) continue;
    const known = pages.findIndex(({ path }) => path === page.path);
    const place = known >= 0 ? known : pages.push(page) - 1;
    for (const fact of factsIn(exports))
      for (const source of fact.sources) {
        const use = uses.get(source) ?? { grades: new Set(), pages: new Set() };
        uses.set(source, use);
        use.grades.add(fact.shown);
        use.pages.add(place);
      }
  }
  const themes = Object.entries(modules).flatMap(([file, exports]) => {
    const [, id] = /^\.\/sources\/(.+)-sources\.ts$/.exec(file) ?? [];
    const list = Object.values(exports)[0] as Record<string, Source>;
    if (!id) return [];
    const sources = Object.values(list).map((source) => {
      const use = uses.get(source);
      return {
        ...source,
        ...(source.url && { host: new URL(source.url).host }),
        grades: grades.filter((grade) => use?.grades.has(grade)),
        pages: [...(use?.pages ?? [])].sort((a, b) => a - b),
      };
    });
    return [{ id, sources }];
  });
  return { pages, themes: themes.sort((a, b) => themeOrder.indexOf(a.id) - themeOrder.indexOf(b.id)) };
}

function pageOf(file: string): SupportedPage | null {
  const whole = wholePages.find(([module]) => module.test(file));
  if (whole) return whole[1];
  for (const [module, path, names] of places) {
    const [, id = ''] = module.exec(file) ?? [];
    const name = names[id]?.name;
    if (name) return { path: path + id, name };
  }
  return null;
}

/** Every claim at any depth. */
function factsIn(node: unknown): Fact[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('readOn' in node) return [node as Fact];
  return Object.values(node).flatMap(factsIn);
}
