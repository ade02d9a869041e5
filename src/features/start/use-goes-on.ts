import { useEffect } from 'react';
import { useSettings } from '#state/settings.ts';

const after = 4200;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Goes on by itself after a while: never with large text or where motion is not wanted, nor once the reader has
 * touched anything, opened something or left.
 */
export function useGoesOn(isWanted: boolean, goOn: () => void): void {
  const { text } = useSettings();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes next is what it was when the link was cut
  useEffect(() => {
    if (!isWanted || text === 'large' || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const timer = setTimeout(() => document.visibilityState === 'visible' && goOn(), after);
    const stay = () => clearTimeout(timer);
    for (const touch of touches) addEventListener(touch, stay, { passive: true });
    return () => {
      stay();
      for (const touch of touches) removeEventListener(touch, stay);
    };
  }, [isWanted, text]);
}
