import file from 'virtual:places-file';
import { decodePlaces } from '#domain/decode-places.ts';
import type { Localized } from '#domain/locale.ts';
import { placeName, placeOfMobile, placesOfLandline } from '#domain/places.ts';

/** The names of places of numbers. */
export interface PlaceNames {
  /** Of eleven digits; null where there is none. */
  readonly ofMobile: (digits: string) => Localized | null;
  /** Of digits with their 0; several where cities share an area code. */
  readonly ofLandline: (digits: string) => readonly Localized[];
}

/** All of the country’s at once, so that the host never learns which prefix was typed. */
export async function fetchPlaces(): Promise<PlaceNames> {
  const answer = await fetch(file);
  if (!answer.ok || !answer.body) throw new Error(`The places are not to be had: ${answer.status}`);
  const places = decodePlaces(await unpacked(answer, answer.body));
  return {
    ofMobile: (digits) => {
      const place = placeOfMobile(places, digits);
      return place && placeName(place);
    },
    ofLandline: (digits) => placesOfLandline(places, digits).map(placeName),
  };
}

/** Compressed when it was built, so that it is as short from hosts that do not compress. */
async function unpacked(answer: Response, body: ReadableStream<BufferSource>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'function') {
    const stream = body.pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  const { unzlibSync } = await import('fflate');
  return unzlibSync(new Uint8Array(await answer.arrayBuffer()));
}
