const prefix = 'breakchain.';

export type Read = { readonly raw: string | null } | { readonly forbidden: true };

/** What is kept under a key. Browsers that forbid storage throw on its mere mention. */
export function readItem(key: string): Read {
  try {
    return { raw: storage()?.getItem(prefix + key) ?? null };
  } catch {
    return { forbidden: true };
  }
}

/** Nothing is there, as far as the browser lets us see. */
export function isMissing(key: string): boolean {
  const read = readItem(key);
  return 'raw' in read && read.raw === null;
}

/** False when the device refused, as it does when it is full. */
export function writeItem(key: string, value: string): boolean {
  try {
    storage()?.setItem(prefix + key, value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies what cannot be read to a key of its own, with the day. False when the device refused: then nothing may
 * be overwritten.
 */
export function setAside(key: string, raw: string, today: string): boolean {
  for (let copy = 1; ; copy += 1) {
    const aside = `${key}.unreadable.${copy}`;
    const read = readItem(aside);
    if ('forbidden' in read) return false;
    if (read.raw === raw) return true;
    if (read.raw !== null) continue;
    if (!writeItem(aside, raw)) return false;
    writeItem(`${aside}.since`, today);
    return true;
  }
}

/** Calls back when another tab changed the key, or erased everything, or when this page comes back from sleep. */
export function onStorageChange(key: string, look: () => void): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === prefix + key) look();
  });
  // A frozen or cached page hears nothing while it sleeps.
  window.addEventListener('pageshow', (event) => event.persisted && look());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
}

/** Every key of ours, with those of what was set aside. */
export function allKeys(): readonly string[] {
  try {
    const keys = Object.keys(storage() ?? {});
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** False when the device refused. */
export function removeItems(keys: readonly string[]): boolean {
  try {
    const store = storage();
    for (const key of keys) store?.removeItem(prefix + key);
    return true;
  } catch {
    return false;
  }
}

/** Null while prerendering, where there is no device. */
const storage = (): Storage | null => (typeof window === 'undefined' ? null : window.localStorage);
