/** What tells that somebody is here, reading: a page that has just arrived draws nothing more by itself. */
const signs = ['scroll', 'pointerdown', 'keydown', 'hashchange'] as const;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls once when an element comes within half a screen of what is in sight, once the reader has given a sign of
 * life. What lies in a closed `details` is near when that opens. Returns how to stop waiting.
 */
export function whenNear(element: Element, then: () => void): () => void {
  waiting.set(element, then);
  if (observer) observer.observe(element);
  else if (waiting.size === 1) onceSomebodyReads(observeAll);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

function observeAll(): void {
  observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: '50%' },
  );
  for (const element of waiting.keys()) observer.observe(element);
}

let isListening = false;

function onceSomebodyReads(then: () => void): void {
  if (isListening) return;
  isListening = true;
  if (location.hash) {
    then(); // Who follows a link to a place in the page reads there.
    return;
  }
  function sign(event: Event): void {
    if (isTyping(event)) return;
    for (const name of signs) removeEventListener(name, sign);
    then();
  }
  for (const name of signs) addEventListener(name, sign, { passive: true });
}

/** Who types does not read on. */
const isTyping = ({ type, target }: Event): boolean =>
  type === 'keydown' && target instanceof Element && target.closest('input, textarea') !== null;
