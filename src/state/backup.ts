import * as v from 'valibot';
import type { CarrierId } from '#domain/carrier.ts';
import type { TaskStatus } from '#domain/chain-progress.ts';
import { checksum } from '#domain/checksum.ts';
import { isoDay } from '#domain/iso-day.ts';
import { keptStores } from './persisted.ts';
// Every store is there once its module is loaded.
import './chosen-carrier.ts';
import './notes.ts';
import './progress.ts';
import './reader.ts';
import './settings.ts';
import './situations.ts';
import './unbinding.ts';

const version = 1;

const file = v.object({
  madeOn: v.pipe(v.string(), v.isoDate()),
  stores: v.record(v.string(), v.object({ version: v.number(), state: v.record(v.string(), v.unknown()) })),
  checksum: v.string(),
});

/** States of every store in the file, as this version has them. */
export interface Backup {
  readonly madeOn: string;
  readonly states: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * truncated: ours, but its end is missing; altered: ours, but not as we wrote it; foreign: not ours;
 * newer: a later version of the app wrote it.
 */
export type BackupTrouble = 'truncated' | 'altered' | 'foreign' | 'newer';

const backedUp = () => keptStores().filter(({ inBackup }) => inBackup);

/** Everything kept, in one text. */
export function writeBackup(now: Date): string {
  const stores = Object.fromEntries(
    backedUp().map(({ key, migrations, now: state }) => [
      key,
      { version: migrations.length, state: state() },
    ]),
  );
  const content = { madeOn: isoDay(now), stores };
  return JSON.stringify({ breakchain: version, ...content, checksum: checksumOf(content) }, null, 1);
}

/** Reads a backup whole or not at all; nothing is changed. */
export function readBackup(text: string): Backup | { readonly trouble: BackupTrouble } {
  try {
    return read(text);
  } catch {
    return { trouble: 'altered' }; // Nested so deeply that it cannot be gone through: not as we wrote it.
  }
}

function read(text: string): Backup | { readonly trouble: BackupTrouble } {
  const parsed = parse(text);
  if (parsed === undefined) return { trouble: /^\s*\{\s*"breakchain"/.test(text) ? 'truncated' : 'foreign' };
  if (typeof parsed !== 'object' || parsed === null || !('breakchain' in parsed))
    return { trouble: 'foreign' };
  if (typeof parsed.breakchain !== 'number') return { trouble: 'altered' };
  if (parsed.breakchain > version) return { trouble: 'newer' };
  const { success, output } = v.safeParse(file, parsed);
  // Checked as it was read, not as the schema returns it.
  if (!success || parsed.breakchain !== version) return { trouble: 'altered' };
  const { madeOn, stores } = parsed as unknown as v.InferOutput<typeof file>;
  if (checksumOf({ madeOn, stores }) !== output.checksum) return { trouble: 'altered' };
  const states: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [key, envelope] of Object.entries(output.stores)) {
    const store = backedUp().find((known) => known.key === key);
    if (!store) return { trouble: 'newer' };
    const opened = store.open(JSON.stringify(envelope));
    if ('trouble' in opened) return { trouble: opened.trouble === 'newer' ? 'newer' : 'altered' };
    if (opened.isDamaged) return { trouble: 'altered' };
    states[key] = opened.state as Readonly<Record<string, unknown>>;
  }
  return { madeOn, states };
}

/** merge: only what this device does not have yet; replace: what was here goes first. */
export function restore({ states }: Backup, how: 'merge' | 'replace'): void {
  for (const { key, now, initial, change } of backedUp()) {
    const here = now() as Readonly<Record<string, unknown>>;
    const base = initial as Readonly<Record<string, unknown>>;
    const there = states[key] ?? base;
    if (how === 'replace') change({ ...Object.fromEntries(Object.keys(here).map(gone)), ...there });
    else change(Object.fromEntries(Object.entries(there).filter(([name]) => here[name] === base[name])));
  }
}

/** What is in a backup, to be told before it is taken over. */
export function contentsOf({ states }: Backup) {
  const entries = (key: string) => Object.entries(states[key] ?? {});
  const statuses = entries('progress').map(([, value]) => (value as { status: TaskStatus }).status);
  return {
    done: statuses.filter((status) => status === 'done').length,
    notForMe: statuses.filter((status) => status === 'not-for-me').length,
    notes: entries('notes').length,
    situations: entries('situations').length,
    unbound: entries('unbinding').filter(([, value]) => (value as { doneOn?: string }).doneOn).length,
    carrier: (states.carrier?.carrier ?? null) as CarrierId | null,
  };
}

const gone = (name: string): [string, undefined] => [name, undefined];

const checksumOf = ({ madeOn, stores }: { madeOn: string; stores: unknown }): string =>
  checksum(JSON.stringify({ madeOn, stores }));

function parse(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
