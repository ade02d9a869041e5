import { createContext } from 'react';
import type { ShownSource } from '#content/shown.ts';

/** The page's sources; facts refer to them by place. */
export const SourcesContext = createContext<readonly ShownSource[]>([]);
