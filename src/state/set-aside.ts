import { create } from 'zustand';
// Every store is there once backups can be written, and has looked at what it has saved.
import './backup.ts';
import { allKeys, readItem, removeItems } from './device-storage.ts';
import { keptStores, onErase } from './persisted.ts';
import { forgetTrouble } from './storage-health.ts';

/** A record that could not be read, as it was. */
interface SetAside {
  readonly aside: string;
  readonly key: string;
  readonly raw: string;
  /** The day on which it was set aside; releases before this wrote none down. */
  readonly since: string | null;
}

/** All that is set aside on this device. */
export const useSetAside = create<readonly SetAside[]>()(() => []);

const rawOf = (key: string): string | null => {
  const read = readItem(key);
  return 'raw' in read ? read.raw : null;
};

export function lookForSetAside(): void {
  const found = allKeys().flatMap((aside) => {
    const key = /^(.+)\.unreadable\.\d+$/.exec(aside)?.[1];
    const raw = rawOf(aside);
    return key === undefined || raw === null ? [] : [{ aside, key, raw, since: rawOf(`${aside}.since`) }];
  });
  if (found.length + useSetAside.getState().length > 0) useSetAside.setState(found, true);
}

/** As one text, for a file. No backup: nothing of it can be read back. */
export const writeSetAside = (): string =>
  JSON.stringify(
    { setAside: useSetAside.getState().map(({ key, since, raw }) => ({ key, since, raw })) },
    null,
    1,
  );

/** Removes what was shown, for good. False when the device refused. */
export function throwAwaySetAside(): boolean {
  const thrown = useSetAside.getState();
  for (const { key, raw } of thrown) {
    // Still in its place too: what can be read of it stays there, else it would be set aside again.
    if (rawOf(key) === raw)
      keptStores()
        .find((store) => store.key === key)
        ?.change({});
  }
  const isRemoved = removeItems(thrown.flatMap(({ aside }) => [aside, `${aside}.since`]));
  if (isRemoved) for (const { key } of thrown) forgetTrouble(key);
  lookForSetAside();
  return isRemoved;
}

if (typeof window !== 'undefined') {
  lookForSetAside();
  window.addEventListener('storage', lookForSetAside);
}
onErase(lookForSetAside);
