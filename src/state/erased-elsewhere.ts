let channel: BroadcastChannel | null = null;

/**
 * Calls back when another tab has erased everything. Storage itself says nothing of it where nothing was there,
 * as when the device was full. Safari has channels since 15.4.
 */
export function onErasedElsewhere(forget: () => void): void {
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return;
  const listen = () => {
    channel = new BroadcastChannel('breakchain.erased');
    channel.onmessage = forget;
  };
  listen();
  // A page with an open channel is not kept for Back by some browsers.
  window.addEventListener('pagehide', () => channel?.close());
  window.addEventListener('pageshow', (event) => event.persisted && listen());
}

export const tellErased = (): void => channel?.postMessage(true);
