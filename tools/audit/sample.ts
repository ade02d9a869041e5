/** Draws without putting back: the same seed draws the same, whoever asks. At most all of them. */
export function sample<T>(list: readonly T[], size: number, seed: number): readonly T[] {
  const random = generator(seed);
  const rest = [...list];
  const drawn: T[] = [];
  while (drawn.length < size && rest.length > 0)
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return drawn;
}

/** Mulberry32: numbers from 0 up to 1. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
