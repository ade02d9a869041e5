import { useEffect, useMemo, useState } from 'react';
import { type CallerReading, readCallers } from '#domain/read-callers.ts';
import { useTypedCaller } from '#state/typed-caller.ts';

const pause = 700;

/**
 * What to say of the field now: nothing while somebody types, for each digit may make another kind of it; what
 * was found after a pause; and when asked also that nothing was.
 */
export function useCallerReading(typed: string): { reading: CallerReading | null; ask: () => void } {
  const reading = useMemo(() => readCallers(typed), [typed]);
  const [asked, setAsked] = useState<{ typed: string; byReader: boolean } | null>(null);

  useEffect(() => {
    const timer = setTimeout(
      () => setAsked((was) => (was?.typed === typed ? was : { typed, byReader: false })),
      pause,
    );
    return () => clearTimeout(timer);
  }, [typed]);

  const isDue = asked?.typed === typed && (asked.byReader || reading.found === 'callers');
  return {
    reading: isDue ? reading : null,
    ask: () => setAsked({ typed: useTypedCaller.getState().typed, byReader: true }),
  };
}
