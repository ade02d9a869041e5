import type { Content, Found } from './walk.ts';

/** Something wrong with a piece of content. */
export interface Fault {
  readonly at: Found<unknown>;
  /** The words or the address to be changed, as they stand in the file; by them the line is found. */
  readonly words?: string | undefined;
  /** What is wrong, for somebody who edits sentences, not programs. */
  readonly says: string;
}

export interface Rule {
  readonly name: string;
  readonly faults: (content: Content) => readonly Fault[];
}

/** A rule that looks at one piece at a time. A piece that is met in several places is looked at once. */
export function each<T>(
  name: string,
  pieces: (content: Content) => readonly Found<T>[],
  wrong: (piece: T) => readonly (Omit<Fault, 'at'> | false)[],
): Rule {
  return {
    name,
    faults: (content) =>
      once(pieces(content)).flatMap((at) =>
        wrong(at.it).flatMap((fault) => (fault === false ? [] : [{ at, ...fault }])),
      ),
  };
}

/** Each piece where it was met first. */
export function once<T>(pieces: readonly Found<T>[]): Found<T>[] {
  const seen = new Set<T>();
  return pieces.filter(({ it }) => !seen.has(it) && seen.add(it));
}
