import { create } from 'zustand';

/**
 * forbidden: the browser allows no storage; full: it took no more; newer: a later version of the app wrote this;
 * unreadable: it was broken, and is kept aside; stuck: it was broken and could not be kept aside, so it is left alone.
 * In all but unreadable, changes last only until the page is closed.
 */
export type Trouble = 'forbidden' | 'full' | 'newer' | 'unreadable' | 'stuck';

/** The trouble of each saved store, by its key. */
export const useStorageHealth = create<Readonly<Record<string, Trouble>>>()(() => ({}));

export const reportTrouble = (key: string, trouble: Trouble): void =>
  useStorageHealth.setState({ [key]: trouble });

/** A write went through. That something had been unreadable stays worth knowing until the page is closed. */
export function reportSaved(key: string): void {
  if (useStorageHealth.getState()[key] !== 'unreadable') forgetTrouble(key);
}

export function forgetTrouble(key: string): void {
  const { [key]: _, ...others } = useStorageHealth.getState();
  useStorageHealth.setState(others, true);
}

/** Each kind of trouble once. */
export const troubles = (health: Readonly<Record<string, Trouble>>): string =>
  [...new Set(Object.values(health))].join(' ');
