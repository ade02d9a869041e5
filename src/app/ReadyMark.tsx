import { type ReactNode, useEffect } from 'react';
import { markReady } from './ready.ts';

/** Around the whole app: once it is on the page, whatever fails is told by the app's own boundaries. */
export function ReadyMark({ children }: { children: ReactNode }) {
  useEffect(markReady, []);
  return children;
}
