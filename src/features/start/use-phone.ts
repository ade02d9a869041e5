import { useState } from 'react';
import { guessPhone } from '#domain/guess-phone.ts';
import { useReaderChoices } from '#state/reader.ts';

/** The phone that the reader said is theirs, else what the device lets on; only for what no server draws. */
export function usePhone(): string | null {
  const { phone } = useReaderChoices();
  const [guess] = useState(() => guessPhone(navigator.userAgent));
  return phone ?? guess;
}
