import type { ComponentType } from 'react';
import { type Lazy, lazily } from './lazily.ts';

/** A part of a page that the server draws whole and whose script comes once it is wanted. */
export interface LaterPart {
  /** Of the element that holds it. */
  readonly id: string;
  readonly component: Lazy<ComponentType>;
  /** Loads it now: where the server drew nothing, someone is waiting. */
  readonly loadNow: () => Promise<ComponentType>;
}

/** What tells that somebody is here, reading: a page that has just arrived loads nothing more by itself. */
const signs = ['scroll', 'pointerdown', 'keydown', 'hashchange'] as const;

export function laterPart(id: string, fetchIt: () => Promise<ComponentType>): LaterPart {
  let want = () => {};
  const wanted = new Promise<void>((resolve) => {
    want = resolve;
  });
  const component = lazily(async () => {
    watchFor(id, want);
    await wanted;
    return untilFetched(id, fetchIt);
  });
  return {
    id,
    component,
    loadNow: () => {
      want();
      return component.load();
    },
  };
}

/** Whether the server's HTML of a part is on the page. */
const isDrawn = (id: string): boolean =>
  typeof document !== 'undefined' && document.getElementById(id)?.firstElementChild != null;

/** Loads what the server has not drawn, before its page is shown. */
export async function loadUndrawn(parts: readonly LaterPart[]): Promise<void> {
  await Promise.all(parts.filter(({ id }) => !isDrawn(id)).map((part) => part.loadNow()));
}

/** Calls when the reader comes near, or jumps about in the page. */
function watchFor(id: string, then: () => void): void {
  if (typeof document === 'undefined') return;
  function start(event: Event): void {
    if (isTyping(event)) return;
    for (const sign of signs) removeEventListener(sign, start);
    const element = document.getElementById(id);
    if (!element || event.type === 'hashchange') {
      then();
      return;
    }
    addEventListener('hashchange', then, { once: true });
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        then();
      },
      { rootMargin: '50%' },
    );
    observer.observe(element);
  }
  for (const sign of signs) addEventListener(sign, start, { passive: true });
}

/** Who types does not read on. */
const isTyping = ({ type, target }: Event): boolean =>
  type === 'keydown' && target instanceof Element && target.closest('input, textarea') !== null;

/** While the server's HTML stands, a failure is no reason to take it away: we wait for the network. */
async function untilFetched<Value>(id: string, fetchIt: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await fetchIt();
    } catch (problem) {
      if (!isDrawn(id)) throw problem;
      await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    }
  }
}
