/** Says on the document that React has taken the page over. The head script and base.css look for it. */
export function markReady(): void {
  document.documentElement.dataset.app = 'ready';
}

export const isReady = (): boolean => document.documentElement.dataset.app === 'ready';
