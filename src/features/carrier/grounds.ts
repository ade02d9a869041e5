import type { ShownFact } from '#content/shown.ts';
import type { Allotment } from '#domain/number-plan.ts';
import type { CarrierProps } from './carrier-data.ts';

/** What an answer about a number rests on. */
export function groundsOf(
  { portability, newBroadnetPrefix, own, resold, special }: CarrierProps['grounds'],
  { prefix, holder, kind }: Allotment,
): readonly ShownFact[] {
  if (prefix === '1610') return [newBroadnetPrefix, portability];
  if (kind === 'iot' || kind === 'satellite') return [special[kind], portability];
  const prefixes = (kind === 'mvno' ? resold : own)[holder];
  return [...(prefixes ? [prefixes] : []), ...(kind === 'data' ? [special.data] : []), portability];
}
