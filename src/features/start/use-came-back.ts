import { useEffect } from 'react';

/**
 * Tells when a reader who was sent to another app is here again. With `patience`, also when they are still here after
 * so many milliseconds: nothing has opened, or it lies over the page.
 */
export function useCameBack(isSent: boolean, onBack: () => void, patience?: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be done is what it was when they left
  useEffect(() => {
    if (!isSent) return;
    const look = () => document.visibilityState === 'visible' && onBack();
    const timer = patience === undefined ? undefined : setTimeout(look, patience);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isSent]);
}
