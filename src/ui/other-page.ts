import { createContext } from 'react';
import type { ShownSource } from '#content/shown.ts';

/** What a page shows: its component's props and the sources that they refer to. */
export interface OtherPage<Props = object> {
  readonly props: Props;
  readonly sources: readonly ShownSource[];
}

/** Fetches what the page of an address shows, for a page that shows it too. The app says how. */
export const OtherPageContext = createContext<(address: string) => Promise<OtherPage>>(() =>
  Promise.reject(new Error('Outside the app there are no other pages')),
);
