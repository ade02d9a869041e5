import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { PageBlock } from './page-block.ts';

/** What a browser does when a document arrives, done for a page that arrives without one: title, top, focus. */
export function useArrival({ title, path }: PageBlock): void {
  const { hash } = useLocation();
  const how = useNavigationType();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page arrives when its path changes, and only then
  useEffect(() => {
    document.title = title;
    if (how === 'POP') return; // The first document, and Back: the browser does it.
    if (!hash) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [path]);
}
