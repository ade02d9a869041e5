import * as v from 'valibot';

const envelope = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), state: v.unknown() });

/** migrations[n] takes what version n saved to version n + 1. Append only. */
export type Migrations = readonly ((old: never) => unknown)[];

export type Opened<State> = { readonly state: State } | { readonly trouble: 'newer' | 'unreadable' };

/** Reads what any past version of the app saved. A later version's is told apart from what is broken. */
export function openEnvelope<Schema extends v.GenericSchema>(
  raw: string,
  schema: Schema,
  migrations: Migrations,
): Opened<v.InferOutput<Schema>> {
  try {
    const { version, state } = v.parse(envelope, JSON.parse(raw));
    if (version > migrations.length) return { trouble: 'newer' };
    const current = migrations.slice(version).reduce((old, migrate) => migrate(old as never), state);
    return { state: v.parse(schema, current) };
  } catch {
    return { trouble: 'unreadable' };
  }
}

export const sealEnvelope = (state: unknown, migrations: Migrations): string =>
  JSON.stringify({ version: migrations.length, state });
