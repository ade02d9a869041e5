/** migrations[n] takes what version n saved to version n + 1. Append only. */
export type Migrations = readonly ((old: never) => unknown)[];

export type Opened<State> = { readonly state: State } | { readonly trouble: 'newer' | 'unreadable' };

/**
 * Reads what any past version of the app saved. A later version's is told apart from what is broken.
 * `check` throws when it is given something else than a state. No libraries here: the head script opens
 * envelopes too.
 */
export function openEnvelope<State>(
  raw: string,
  migrations: Migrations,
  check: (state: unknown) => State,
): Opened<State> {
  try {
    const { version, state } = JSON.parse(raw) as { version: number; state: unknown };
    if (!Number.isInteger(version) || version < 0) return { trouble: 'unreadable' };
    if (version > migrations.length) return { trouble: 'newer' };
    return { state: check(migrations.slice(version).reduce((old, migrate) => migrate(old as never), state)) };
  } catch {
    return { trouble: 'unreadable' };
  }
}

export const sealEnvelope = (state: unknown, migrations: Migrations): string =>
  JSON.stringify({ version: migrations.length, state });
