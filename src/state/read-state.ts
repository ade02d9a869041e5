import * as v from 'valibot';
import { type Migrations, openEnvelope } from './envelope.ts';

/** What a store is made of, as far as reading it goes. */
export interface Shape<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  readonly initial: v.InferOutput<Schema>;
  readonly migrations: Migrations;
}

export type ReadState<State> =
  | {
      readonly state: State;
      /** All that is to be written back, with what this version does not know: another one may. */
      readonly saved: object;
      /** Some of it could not be read, and is not in the two above. */
      readonly isDamaged: boolean;
    }
  | { readonly trouble: 'newer' | 'unreadable' };

/** Reads as much of an envelope as can be read. What is missing is as it was at first. */
export function readState<Schema extends v.GenericSchema<unknown, object>>(
  raw: string,
  { schema, initial, migrations }: Shape<Schema>,
): ReadState<v.InferOutput<Schema>> {
  const opened = openEnvelope(raw, migrations);
  if ('trouble' in opened) return opened;
  try {
    const entries = Object.entries(opened.fields);
    const readable = entries.filter(
      ([key, value]) => v.is(schema, { ...initial, [key]: value }) && canBeWritten(value),
    );
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

/** What is nested deeply can be parsed, but not written again. */
function canBeWritten(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}
