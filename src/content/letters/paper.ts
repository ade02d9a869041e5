import type { Localized } from '#domain/locale.ts';
import type { FieldList, Related } from '../channels/channel.ts';
import type { Advice, Fact } from '../record.ts';

/** One paper that a reader brings, sends or fills in: what it holds, and whom it is for. */
export interface Paper extends Related {
  readonly name: Localized;
  /** When one writes it, in one sentence of ours. */
  readonly good: Localized;
  /** Who gets it. */
  readonly goesTo: Localized;
  readonly asks: FieldList;
  readonly says?: readonly (Fact | Advice)[];
}
