import { useEffect, useState } from 'react';
import type { PlaceNames } from './fetch-places.ts';
import { lazily } from './lazily.ts';

const places = lazily(async () => (await import('./fetch-places.ts')).fetchPlaces());

/** The places, once somebody has typed a number that may have one; null when they cannot be had now. */
export function usePlaces(typed: string | null): PlaceNames | null | undefined {
  const [found, setFound] = useState<PlaceNames | null | undefined>(places.now);

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

export const placeWords = {
  none: { zh: '此号段暂无归属地数据', en: 'No place on record for this prefix' },
  unreachable: { zh: '归属地没有取到，连上网再试', en: 'The place could not be loaded: try again online' },
};
