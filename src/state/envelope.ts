// What every store is wrapped in on this device. No libraries here: the head script opens envelopes too.

/** migrations[n] takes what version n saved to version n + 1. Append only. */
export type Migrations = readonly ((old: never) => unknown)[];

/** A later version's is told apart from what is broken. */
type Opened =
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly trouble: 'newer' | 'unreadable' };

/** Reads what any past version of the app saved, as this version has it; whether its fields make sense is not looked at. */
export function openEnvelope(raw: string, migrations: Migrations): Opened {
  try {
    const { version, state } = JSON.parse(raw) as { version: number; state: unknown };
    if (!Number.isInteger(version) || version < 0) return { trouble: 'unreadable' };
    if (version > migrations.length) return { trouble: 'newer' };
    const fields = migrations.slice(version).reduce((old, migrate) => migrate(old as never), state);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
      return { trouble: 'unreadable' };
    return { fields: fields as Readonly<Record<string, unknown>> };
  } catch {
    return { trouble: 'unreadable' };
  }
}

export const sealEnvelope = (state: unknown, migrations: Migrations): string =>
  JSON.stringify({ version: migrations.length, state });
