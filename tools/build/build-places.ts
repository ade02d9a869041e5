import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import zopfli from '@gfx/zopfli';
import { encodePlaces } from './places/encode-places.ts';
import { googlePlaces } from './places/google-places.ts';
import { phoneDatPlaces } from './places/phone-dat.ts';

export const placesFile = 'build/places.bin';

/** Compressed here, as few hosts compress a binary: zlib’s format, which every DecompressionStream knows. */
export const pack = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  zopfli.zlibAsync(bytes, { numiterations: 15, blocksplittingmax: 0 });

/**
 * Writes the places of all mainland numbers as one file. From Google’s table, or for mobiles from a phone.dat
 * that PHONE_DAT names, for whoever has one under a licence that suits them.
 */
export async function buildPlaces(): Promise<void> {
  const google = googlePlaces();
  const phoneDat = process.env.PHONE_DAT;
  const table = phoneDat ? phoneDatPlaces(readFileSync(phoneDat), google) : google;
  mkdirSync(dirname(placesFile), { recursive: true });
  writeFileSync(placesFile, await pack(encodePlaces(table)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPlaces();
