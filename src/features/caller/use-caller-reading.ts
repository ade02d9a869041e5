import { useEffect, useMemo, useState } from 'react';
import { type CallerReading, readCallers } from '#domain/read-callers.ts';
import { sortTyped } from '#domain/sort-typed.ts';

const pause = 700;

/**
 * What to say of the field now: nothing while somebody types, for each digit may make another kind of it; after a
 * pause what can only have called; and all of it once the reader asked.
 */
export function useCallerReading(typed: string, isAsked: boolean): CallerReading | null {
  const reading = useMemo(() => readCallers(typed), [typed]);
  const [rested, setRested] = useState<string | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  if (isAsked) return reading;
  const isDue = rested === typed && reading.found === 'callers' && sortTyped(typed).as === 'caller';
  return isDue ? reading : null;
}
