import type * as v from 'valibot';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { shallow } from 'zustand/shallow';
import { isoDay } from '#domain/iso-day.ts';
import {
  allKeys,
  isMissing,
  onStorageChange,
  readItem,
  removeItems,
  setAside,
  writeItem,
} from './device-storage.ts';
import { type Migrations, sealEnvelope } from './envelope.ts';
import { onErasedElsewhere, tellErased } from './erased-elsewhere.ts';
import { type ReadState, readState, type Shape } from './read-state.ts';
import { forgetTrouble, reportSaved, reportTrouble, type Trouble } from './storage-health.ts';

/** `schema` is of a flat object; each of its keys is saved, and merged with other tabs', on its own. */
interface Recipe<Schema extends v.GenericSchema<unknown, object>> extends Shape<Schema> {
  /** For ever: what readers saved is under it. */
  readonly key: string;
  /** Whether a backup file carries it to another device. */
  readonly inBackup: boolean;
}

interface Persisted<State extends object> {
  /** The hook. Prerendered and hydrated with `initial`; what is saved shows right after. */
  readonly use: UseBoundStore<StoreApi<State>>;
  /** Saves some keys; undefined removes one. */
  readonly change: (changes: { readonly [Key in keyof State]?: State[Key] | undefined }) => void;
}

/** A store as a backup sees it, whatever it keeps. */
interface KeptStore {
  readonly key: string;
  readonly inBackup: boolean;
  readonly migrations: Migrations;
  readonly initial: object;
  readonly now: () => object;
  /** What an envelope of any past version holds. */
  readonly open: (raw: string) => ReadState<object>;
  readonly change: (changes: Readonly<Record<string, unknown>>) => void;
}

const kept: KeptStore[] = [];

/** Every store whose module is loaded. */
export const keptStores = (): readonly KeptStore[] => kept;

const forgetters = new Set<() => void>();

/** Keys that were there when last looked. Nothing removes one but erasing everything. */
const seen = new Set<string>();

/**
 * A store kept on this device. Every write reads what is there first and merges into it, key by key, so that
 * no tab, frozen page or memory of what was erased overwrites what others saved. What cannot be read is
 * copied aside before anything is written, and left alone where that fails.
 */
export function persisted<Schema extends v.GenericSchema<unknown, object>>(
  recipe: Recipe<Schema>,
): Persisted<v.InferOutput<Schema>> {
  type State = v.InferOutput<Schema>;
  const { key, initial, migrations, inBackup } = recipe;
  const use = create<State>()(() => initial);
  /** Changes that the device has not taken; the next write carries them. */
  let unsaved: Partial<State> = {};

  /** What is saved, and why nothing may be written over it, if so. */
  function look(): { state: State; saved: object; mayWrite: boolean; trouble: Trouble | null } {
    forgetWhatWasErased();
    const nothing = { state: initial, saved: initial, mayWrite: true, trouble: null };
    const read = readItem(key);
    if ('forbidden' in read) return { ...nothing, mayWrite: false, trouble: 'forbidden' };
    if (read.raw === null) return nothing;
    seen.add(key);
    const opened = readState(read.raw, recipe);
    if ('state' in opened && !opened.isDamaged) return { ...nothing, ...opened };
    if ('trouble' in opened && opened.trouble === 'newer')
      return { ...nothing, mayWrite: false, trouble: 'newer' };
    const mayWrite = setAside(key, read.raw, isoDay(new Date()));
    return { ...nothing, ...opened, mayWrite, trouble: mayWrite ? 'unreadable' : 'stuck' };
  }

  function show(saved: State): void {
    const state = withoutUndefined({ ...saved, ...unsaved }) as State;
    // What is the same stays the same object: nothing is drawn anew for it.
    if (!shallow(use.getState(), state)) use.setState(state, true);
  }

  function sync(): void {
    const { state, trouble } = look();
    if (trouble) reportTrouble(key, trouble);
    show(state);
  }

  function change(changes: { readonly [Key in keyof State]?: State[Key] | undefined }): void {
    const { state, saved, mayWrite, trouble } = look();
    unsaved = { ...unsaved, ...changes } as Partial<State>;
    show(state);
    const next = withoutUndefined({ ...initial, ...saved, ...unsaved });
    const isSaved = mayWrite && writeItem(key, sealEnvelope(next, migrations));
    if (isSaved) {
      unsaved = {};
      seen.add(key);
    }
    const remaining = mayWrite && !isSaved ? 'full' : trouble;
    if (remaining) reportTrouble(key, remaining);
    else reportSaved(key);
  }

  forgetters.add(() => {
    unsaved = {};
    forgetTrouble(key);
    sync();
  });
  kept.push({
    key,
    inBackup,
    migrations,
    initial,
    now: use.getState,
    open: (raw) => readState(raw, recipe),
    change: change as KeptStore['change'],
  });
  onStorageChange(key, sync);
  if (typeof window !== 'undefined') sync();
  return { use, change };
}

/** Called when the reader erases everything, for what lives in memory only. */
export function onErase(forget: () => void): void {
  forgetters.add(forget);
}

/** Erases every trace on this device, in memory and in other tabs. False when the device refused. */
export function eraseEverything(): boolean {
  const isRemoved = removeItems(allKeys());
  forgetEverything();
  tellErased();
  return isRemoved;
}

function forgetEverything(): void {
  seen.clear();
  for (const forget of forgetters) forget();
}

/** Where a tab slept, or its browser has no channels, what is gone tells that another erased everything. */
function forgetWhatWasErased(): void {
  if ([...seen].some(isMissing)) forgetEverything();
}

onErasedElsewhere(forgetEverything);

function withoutUndefined(state: object): object {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
