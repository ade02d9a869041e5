import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Match } from './pages.ts';

/** What a browser does when a document arrives, done for a page that arrives without one: title, top, focus. */
export function useArrival({ page, path, locale }: Match): void {
  const { hash } = useLocation();
  const how = useNavigationType();
  const shown = useRef(path);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.title = page.head(path).title[locale];
    if (how === 'POP') return;
    if (!hash) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [page, path, locale, hash, how]);
}
