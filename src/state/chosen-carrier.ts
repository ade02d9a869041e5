import * as v from 'valibot';
import { carrierIds } from '#domain/carrier.ts';
import { persisted } from './persisted.ts';

/** The carrier that the reader said is theirs. Never the number that led to it. */
export const { use: useChosenCarrier, change: changeChosenCarrier } = persisted({
  key: 'carrier',
  schema: v.object({ carrier: v.nullable(v.picklist(carrierIds)) }),
  initial: { carrier: null },
  migrations: [],
  inBackup: true,
});
