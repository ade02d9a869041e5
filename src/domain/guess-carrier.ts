import { type CarrierId, isCarrierId, type NetworkId } from './carrier.ts';
import type { NumberReading } from './read-number.ts';

/** Whose customer the number's owner most likely is, by its prefix; null where ordinary guidance does not fit. */
export function guessCarrier(reading: NumberReading | null): CarrierId | null {
  if (reading?.kind !== 'mobile') return null;
  const { holder, kind } = reading.allotment;
  if (kind === 'mvno') return 'mvno';
  if (kind === 'satellite' || kind === 'iot') return null;
  return isCarrierId(holder) ? holder : null;
}

/** The network that carries a virtual operator's number. */
export function hostOf(reading: NumberReading | null): NetworkId | undefined {
  if (reading?.kind !== 'mobile' || reading.allotment.kind !== 'mvno') return undefined;
  return reading.allotment.holder as NetworkId;
}
