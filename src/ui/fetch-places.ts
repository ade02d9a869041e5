import file from 'virtual:places-file';
import { decodePlaces } from '#domain/decode-places.ts';
import type { Places } from '#domain/places.ts';

/** All of the country’s at once, so that the host never learns which prefix was typed. */
export async function fetchPlaces(): Promise<Places> {
  const answer = await fetch(file);
  if (!answer.ok || !answer.body) throw new Error(`The places are not to be had: ${answer.status}`);
  return decodePlaces(await unpacked(answer, answer.body));
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
