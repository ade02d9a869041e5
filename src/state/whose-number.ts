import type { CarrierId } from '#domain/carrier.ts';
import { guessCarrier } from '#domain/guess-carrier.ts';
import { readNumber } from '#domain/read-number.ts';
import { changeChosenCarrier } from './chosen-carrier.ts';
import { changeTypedCaller, useTypedCaller } from './typed-caller.ts';
import { changeTypedNumber, useTypedNumber } from './typed-number.ts';

/**
 * The reader said that it is their own number. Of it only the carrier is saved, which is returned; null where its prefix
 * tells none.
 */
export function takeAsMine(typed: string): CarrierId | null {
  changeTypedNumber(typed, true);
  if (useTypedCaller.getState().typed === typed) changeTypedCaller('');
  const carrier = guessCarrier(readNumber(typed));
  if (carrier) changeChosenCarrier({ carrier });
  return carrier;
}

/** The reader wants to know who called from it. Their own number, if they typed it before, stays theirs. */
export function takeAsCaller(typed: string): void {
  changeTypedCaller(typed, true);
  if (!useTypedNumber.getState().isMine) changeTypedNumber('');
}
