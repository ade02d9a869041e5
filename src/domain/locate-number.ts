import regional from 'virtual:regional-metadata';
import { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/core/es6';

/** Where a number belongs by its calling code. Says nothing of who rings, nor of where they are. */
export interface NumberPlace {
  readonly callingCode: string;
  /** ISO 3166 codes: one where the digits decide, several that share a calling code, none for services. */
  readonly regions: readonly string[];
}

/** Null when no calling code begins the number. Loads the world's metadata only for codes outside the four at hand. */
export async function locateNumber(international: string): Promise<NumberPlace | null> {
  const nearby = readPlace(international, new AsYouType(undefined, regional));
  if (nearby) return nearby;
  const { AsYouType: AsYouTypeWorldwide } = await import('libphonenumber-js/mobile/es6');
  return readPlace(international, new AsYouTypeWorldwide());
}

/** A mainland landline as its area writes it, or null when no area has such a number. */
export function formatLandline(digits: string): string | null {
  const number = parsePhoneNumberFromString(digits, 'CN', regional);
  return number?.isValid() ? number.formatNational() : null;
}

function readPlace(international: string, reader: AsYouType): NumberPlace | null {
  reader.input(international);
  const callingCode = reader.getCallingCode();
  if (!callingCode) return null;
  const country = reader.getCountry();
  const regions = country ? [country] : (reader.getNumber()?.getPossibleCountries() ?? []);
  return { callingCode, regions };
}
