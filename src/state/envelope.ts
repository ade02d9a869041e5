import * as v from 'valibot';

/** migrations[n] takes what version n saved to version n + 1. Append only. */
export type Migrations = readonly ((old: never) => unknown)[];

/** What a store is made of, as far as reading it goes. */
export interface Shape<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  readonly initial: v.InferOutput<Schema>;
  readonly migrations: Migrations;
}

export type Opened<State> =
  | {
      readonly state: State;
      /** All that is to be written back, with what this version does not know: another one may. */
      readonly saved: object;
      /** Some of it could not be read, and is not in the two above. */
      readonly isDamaged: boolean;
    }
  | { readonly trouble: 'newer' | 'unreadable' };

/**
 * Reads what any past version of the app saved, as much of it as can be read. A later version's is told apart
 * from what is broken. What is missing is as it was at first.
 */
export function openEnvelope<Schema extends v.GenericSchema<unknown, object>>(
  raw: string,
  { schema, initial, migrations }: Shape<Schema>,
): Opened<v.InferOutput<Schema>> {
  try {
    const { version, state }: { version: number; state: unknown } = JSON.parse(raw);
    if (!Number.isInteger(version) || version < 0) return { trouble: 'unreadable' };
    if (version > migrations.length) return { trouble: 'newer' };
    const current = migrations.slice(version).reduce((old, migrate) => migrate(old as never), state);
    // A list would be read as an object whose names are numbers.
    if (Object(current) !== current || Array.isArray(current)) return { trouble: 'unreadable' };
    const entries = Object.entries(current as object);
    const readable = entries.filter(([key, value]) => isReadable(schema, { ...initial, [key]: value }));
    const saved = Object.fromEntries(readable);
    return {
      state: v.parse(schema, { ...initial, ...saved }),
      saved,
      isDamaged: readable.length < entries.length,
    };
  } catch {
    return { trouble: 'unreadable' };
  }
}

export const sealEnvelope = (state: unknown, migrations: Migrations): string =>
  JSON.stringify({ version: migrations.length, state });

/** And could be written again, as what is nested deeply could not. */
function isReadable(schema: v.GenericSchema, state: object): boolean {
  try {
    v.parse(schema, state);
    JSON.stringify(state);
    return true;
  } catch {
    return false;
  }
}
