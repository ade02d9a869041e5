import * as v from 'valibot';
import type { Reader } from '#domain/chain-progress.ts';
import { useChosenCarrier } from './chosen-carrier.ts';
import { persisted } from './persisted.ts';
import { orders, readerKey, readerMigrations } from './reader-format.ts';
import { useSituations } from './situations.ts';

/** The reader's phone, and whether what is done is out of sight. */
export const { use: useReaderChoices, change: changeReaderChoices } = persisted({
  key: readerKey,
  schema: v.object({
    /** An id of content/steps/phones.ts, or one that this version does not know. */
    phone: v.nullable(v.string()),
    /** Of an earlier version, whose list had two orders. */
    order: v.picklist(orders),
    hideDone: v.boolean(),
  }),
  initial: { phone: null, order: 'ours', hideDone: false },
  migrations: readerMigrations,
  inBackup: true,
});

/** All that decides which tasks are for this reader. */
export function useReader(): Reader {
  const { carrier } = useChosenCarrier();
  const { phone } = useReaderChoices();
  const situations = useSituations();
  return { carrier, phone, situations: Object.keys(situations) };
}
