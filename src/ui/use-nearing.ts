import { type RefObject, useEffect } from 'react';

/** Calls once, when an element is half a screen away or nearer. */
export function useNearing(element: RefObject<Element | null>, then: () => void): void {
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        then();
      },
      { rootMargin: '50%' },
    );
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, then]);
}
