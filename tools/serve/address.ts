import { redirects } from '../build/redirects.ts';

export interface Address {
  /** Decoded, and beginning with exactly one slash. */
  readonly path: string;
  /** Where this address leads instead, query included; always a path of this host. */
  readonly redirect: string | null;
}

/** Path and query in visible ASCII, with or without `http://host` in front. */
const requestTarget = /^(?:https?:\/\/[^/?]+)?(\/(?!\/)[!->@-~]*)(\?[!-~]*)?$/i;

/** Reads the target of a request line; null for what no browser sends, such as `//`, `/%` or `*`. */
export function readAddress(target: string): Address | null {
  const [, raw, query = ''] = requestTarget.exec(target) ?? [];
  if (raw === undefined) return null;
  try {
    return { path: decodeURI(raw), redirect: redirectOf(raw, query) };
  } catch {
    return null; // Percent signs that are no encoding.
  }
}

const patterns = redirects.map(([address, target]) => [new RegExp(`^${address}$`), target] as const);

function redirectOf(path: string, query: string): string | null {
  const [pattern, target] = patterns.find(([pattern]) => pattern.test(path)) ?? [];
  return pattern && target ? path.replace(pattern, target) + query : null;
}
