import type { ComponentType } from 'react';
import type { Localized } from '#domain/locale.ts';

/** What a page's HTML says of it before anything runs. */
interface Head {
  readonly title: Localized;
  readonly description: Localized;
}

/** An entry in the map of the site. */
export interface Page {
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

/** What tells one page of a kind from the others. */
export const lastPart = (path: string): string => path.split('/').pop() ?? '';
