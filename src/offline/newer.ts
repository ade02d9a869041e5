import { fetchWhole } from './fetch-whole.ts';
import type { Release } from './release.ts';

/** What the host has now, read from the script of its worker; null where that cannot be had. */
export async function releaseOnHost(): Promise<Release | null> {
  try {
    const { bytes } = await fetchWhole('/sw.js', { cache: 'no-store', redirect: 'error' });
    // The first line, see tools/build/release.ts.
    const [, release = ''] = /^self\.release=(.*);$/m.exec(new TextDecoder().decode(bytes)) ?? [];
    return JSON.parse(release) as Release;
  } catch {
    return null;
  }
}
