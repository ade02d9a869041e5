import { useSyncExternalStore } from 'react';

let isPrinting = false;
const watchers = new Set<() => void>();

function set(now: boolean): void {
  isPrinting = now;
  for (const tell of watchers) tell();
}

const begin = () => set(true);
const end = () => set(false);

function subscribe(onChange: () => void): () => void {
  if (watchers.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
  }
  watchers.add(onChange);
  return () => {
    watchers.delete(onChange);
    if (watchers.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is on its way to paper, where nothing can be unfolded. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );

/**
 * Prints when everything is drawn as paper needs it. A plain `window.print()` out of a script is over before React
 * hears of `beforeprint`.
 */
export async function printPage(): Promise<void> {
  begin();
  await new Promise((drawn) => setTimeout(drawn));
  window.print();
  end(); // A browser that prints after this says so by its events.
}
