import type { CallerInLog } from '#domain/read-callers.ts';

/** When, or how long, these callers rang: as the line of the only call has it, or of each call with its number. */
export function timesOf(callers: readonly CallerInLog[], what: 'when' | 'lasted'): string | null {
  const calls = callers.flatMap(({ digits, calls }) => calls.map((call) => ({ digits, time: call[what] })));
  const known = calls.filter(({ time }) => time !== null);
  if (known.length === 0) return null;
  if (calls.length === 1) return known[0]?.time ?? null;
  return known.map(({ digits, time }) => `${digits} ${time}`.trim()).join('；');
}
