import * as v from 'valibot';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { shallow } from 'zustand/shallow';
import { onStorageChange, readItem, removeAllItems, setAside, writeItem } from './device-storage.ts';
import { type Migrations, type Opened, openEnvelope, sealEnvelope } from './envelope.ts';
import { forgetTrouble, reportSaved, reportTrouble, type Trouble } from './storage-health.ts';

interface Recipe<Schema extends v.GenericSchema<unknown, object>> {
  /** For ever: what readers saved is under it. */
  readonly key: string;
  /** A flat object; each of its keys is saved, and merged with other tabs', on its own. */
  readonly schema: Schema;
  readonly initial: v.InferOutput<Schema>;
  readonly migrations: Migrations;
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
  readonly open: (raw: string) => Opened<object>;
  readonly change: (changes: Readonly<Record<string, unknown>>) => void;
}

const kept: KeptStore[] = [];

/** Every store whose module is loaded. */
export const keptStores = (): readonly KeptStore[] => kept;

const forgetters = new Set<() => void>();

/**
 * A store kept on this device. Every write reads what is there first and merges into it, key by key, so that
 * no tab, frozen page or memory of what was erased overwrites what others saved. What cannot be read is
 * copied aside before anything is written, and left alone where that fails.
 */
export function persisted<Schema extends v.GenericSchema<unknown, object>>(
  recipe: Recipe<Schema>,
): Persisted<v.InferOutput<Schema>> {
  type State = v.InferOutput<Schema>;
  const { key, schema, initial, migrations, inBackup } = recipe;
  const use = create<State>()(() => initial);
  /** Changes that the device has not taken; the next write carries them. */
  let unsaved: Partial<State> = {};
  let wasThere = false;

  const open = (raw: string) => openEnvelope(raw, migrations, (state) => v.parse(schema, state));

  /** What is saved, and why nothing may be written over it, if so. */
  function look(): { saved: State | null; mayWrite: boolean; trouble: Trouble | null } {
    const read = readItem(key);
    if ('forbidden' in read) return { saved: null, mayWrite: false, trouble: 'forbidden' };
    if (read.raw === null && wasThere) unsaved = {}; // Erased in another tab: our memory of it goes too.
    wasThere = read.raw !== null;
    if (read.raw === null) return { saved: null, mayWrite: true, trouble: null };
    const opened = open(read.raw);
    if ('state' in opened) return { saved: opened.state, mayWrite: true, trouble: null };
    if (opened.trouble === 'newer') return { saved: null, mayWrite: false, trouble: 'newer' };
    const mayWrite = setAside(key, read.raw);
    return { saved: null, mayWrite, trouble: mayWrite ? 'unreadable' : 'stuck' };
  }

  function show(saved: State | null): State {
    const state = withoutUndefined({ ...(saved ?? initial), ...unsaved }) as State;
    // What is the same stays the same object: nothing is drawn anew for it.
    if (!shallow(use.getState(), state)) use.setState(state, true);
    return state;
  }

  function sync(): void {
    const { saved, trouble } = look();
    if (trouble) reportTrouble(key, trouble);
    show(saved);
  }

  function change(changes: { readonly [Key in keyof State]?: State[Key] | undefined }): void {
    const { saved, mayWrite, trouble } = look();
    unsaved = { ...unsaved, ...changes } as Partial<State>;
    const state = show(saved);
    const isSaved = mayWrite && writeItem(key, sealEnvelope(state, migrations));
    if (isSaved) {
      unsaved = {};
      wasThere = true;
    }
    const remaining = mayWrite && !isSaved ? 'full' : trouble;
    if (remaining) reportTrouble(key, remaining);
    else reportSaved(key);
  }

  forgetters.add(() => {
    unsaved = {};
    wasThere = false;
    forgetTrouble(key);
    use.setState(initial, true);
  });
  kept.push({
    key,
    inBackup,
    migrations,
    initial,
    now: use.getState,
    open,
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
  const isRemoved = removeAllItems();
  for (const forget of forgetters) forget();
  return isRemoved;
}

function withoutUndefined(state: object): object {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
