import {
  newBroadnetPrefix,
  ownPrefixes,
  portability,
  resoldPrefixes,
  specialKinds,
} from '#content/number-plan-facts.ts';
import type { Fact } from '#content/record.ts';
import type { Allotment } from '#domain/number-plan.ts';

/** What an answer about a number rests on. */
export function groundsOf({ prefix, holder, kind }: Allotment): readonly Fact[] {
  if (prefix === '1610') return [newBroadnetPrefix, portability];
  if (kind === 'iot' || kind === 'satellite') return [specialKinds[kind], portability];
  const table: Partial<Record<string, Fact>> = kind === 'mvno' ? resoldPrefixes : ownPrefixes;
  const prefixes = table[holder];
  return [...(prefixes ? [prefixes] : []), ...(kind === 'data' ? [specialKinds.data] : []), portability];
}
