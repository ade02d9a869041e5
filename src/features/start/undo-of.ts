import type { Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import type { CarrierId } from '#domain/carrier.ts';
import type { FirstAct } from '#domain/first-acts.ts';
import type { StartProps } from './start-data.ts';

/** How an act is taken back, for this carrier and phone; undefined where nobody says. */
export function undoOf(
  act: FirstAct,
  { ways, phones }: StartProps,
  { carrier, phone }: { readonly carrier: CarrierId | null; readonly phone: string | null },
): Shown<Step> | undefined {
  if (act === 'phone-blocking') {
    const its = phones.find(({ id }) => id === phone);
    return its && { say: its.back };
  }
  return carrier ? ways[carrier][act === 'carrier-blocking' ? 'blocking' : 'overseas'].undo : undefined;
}
