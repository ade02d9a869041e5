import { useEffect, useState } from 'react';
import type { Places } from '#domain/places.ts';
import { lazily } from './lazily.ts';

const places = lazily(async () => (await import('./fetch-places.ts')).fetchPlaces());

/** The places, once somebody has typed a number that may have one; null when they cannot be had now. */
export function usePlaces(typed: string | null): Places | null | undefined {
  const [found, setFound] = useState<Places | null | undefined>(places.now);

  useEffect(() => {
    if (typed === null || found) return;
    let isCurrent = true;
    places.load().then(
      (all) => isCurrent && setFound(all),
      () => isCurrent && setFound(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [typed, found]);

  return found;
}
