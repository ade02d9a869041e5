import type { Locale, Localized } from '#domain/locale.ts';
import { type Grade, gradeOf, readOn, spokenOn } from './grade.ts';
import { type Action, type Fact, isClaim } from './record.ts';
import type { PartialDate, Source } from './source.ts';

/** A fact as a page gets it: in one language, its sources by their places in the page's list. */
export interface ShownFact {
  readonly text: string;
  readonly grade: Grade;
  readonly asOf: PartialDate | 'undated';
  /** Null where none of its sources was read, only quotations of them. */
  readonly readOn: string | null;
  readonly cites: readonly ShownCitation[];
}

/** A source by its place in the page's list, and where in it the sentence is said. */
export interface ShownCitation {
  readonly source: number;
  readonly where?: string;
}

export interface ShownAdvice {
  readonly text: string;
}

export type ShownSay = ShownFact | ShownAdvice;

export const isShownFact = (say: ShownSay): say is ShownFact => 'grade' in say;

export interface ShownSource {
  readonly title: string;
  readonly publishedOn: PartialDate | 'undated';
  readonly url?: string;
}

/** What becomes of a record on its way to a page: words are of one language, facts refer to the page's sources. */
export type Shown<T> = T extends Fact
  ? ShownFact
  : T extends Localized
    ? string
    : T extends Action
      ? Action
      : { readonly [Key in keyof T]: Shown<T[Key]> };

/** All that a page shows, and the sources that it cites, each once. */
export interface ShownPage<Props> {
  readonly props: Shown<Props>;
  readonly sources: readonly ShownSource[];
}

/** Turns what a page's data module made of records into what the page gets. */
export function show<Props>(props: Props, locale: Locale): ShownPage<Props> {
  const places = new Map<Source, number>();
  const placeOf = (source: Source): number => {
    const place = places.get(source) ?? places.size;
    places.set(source, place);
    return place;
  };

  function shown(node: unknown): unknown {
    if (typeof node === 'function') throw new Error('A page cannot be handed a function as data');
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(shown);
    if (isLocalized(node)) return node[locale];
    if (isClaim(node))
      return {
        text: node.text[locale],
        grade: gradeOf(node),
        asOf: spokenOn(node),
        readOn: readOn(node),
        cites: node.on.map(({ source, where }) => ({
          source: placeOf(source),
          ...(where && { where: where[locale] }),
        })),
      } satisfies ShownFact;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]) => (child === undefined ? [] : [[key, shown(child)]])),
    );
  }

  return {
    props: shown(props) as Shown<Props>,
    sources: [...places.keys()].map(({ title, publishedOn, url }) => ({
      title: title[locale],
      publishedOn,
      ...(url && { url }),
    })),
  };
}

const isLocalized = (node: object): node is Localized => {
  const keys = Object.keys(node);
  return keys.length === 2 && 'zh' in node && 'en' in node;
};
