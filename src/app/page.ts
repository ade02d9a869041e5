import type { FunctionComponent } from 'react';
import type { Shown } from '#content/shown.ts';
import type { Locale, Localized } from '#domain/locale.ts';

/** What a page's HTML says of it before anything runs. */
interface Head {
  readonly title: Localized;
  readonly description: Localized;
}

/** What the build knows of a page; `Id` tells the pages of one pattern apart, and is '' where there is one only. */
export interface PageData<Id extends string = string, Props = unknown> {
  /** Every id that has a page. Absent where the pattern is one address. */
  readonly ids?: readonly Id[];
  head(id: Id): Head;
  /** All that the component shows, as records: the build turns them into one language's JSON. */
  props(id: Id, locale: Locale): Props;
}

/** An entry in the table of the site. */
export interface Page {
  /** Without the language; `/…/:id` where there are several. */
  readonly pattern: string;
  readonly component: () => Promise<FunctionComponent<never>>;
  /** False in the browser, which gets what it made with the HTML. */
  readonly data: false | (() => Promise<PageData>);
}

/** Holds a page's component against the data that it is drawn with. */
export const page = <Id extends string, Props>(entry: {
  readonly pattern: string;
  readonly component: () => Promise<FunctionComponent<Shown<Props>>>;
  readonly data: false | (() => Promise<PageData<Id, Props>>);
}): Page => entry;
