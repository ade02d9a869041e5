import type { Locale, Localized } from '#domain/locale.ts';
import { type Action, type Fact, type Grade, isFact, type PartialDate, type Source } from './record.ts';

/** A fact as a page gets it: in one language, its sources by their places in the page's list. */
export interface ShownFact {
  readonly text: string;
  readonly grade: Grade;
  readonly asOf: PartialDate | 'undated';
  readonly readOn: string;
  readonly cites: readonly number[];
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

export type ShownAction = Omit<Action, 'factIds'>;

/** What becomes of a record on its way to a page: words are of one language, facts refer to the page's sources. */
export type Shown<T> = T extends Fact
  ? ShownFact
  : T extends Localized
    ? string
    : T extends Action
      ? ShownAction
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
    if (isSourced(node))
      return {
        text: node.text[locale],
        grade: node.shown,
        asOf: node.asOf,
        readOn: node.readOn,
        cites: node.sources.map(placeOf),
      } satisfies ShownFact;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]) =>
        key === 'factIds' || child === undefined ? [] : [[key, shown(child)]],
      ),
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

const isSourced = (node: object): node is Fact => 'shown' in node && isFact(node as Fact);
