import type { CallerKind } from '#domain/caller-kinds.ts';
import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact, Step } from '../record.ts';

export interface CallerKindText {
  readonly name: Localized;
  /** In one sentence, for a reader who has no time. */
  readonly verdict: Localized;
  /** What such a number is. */
  readonly what: readonly (Fact | Advice)[];
  /** Where it stands in the chain, unless it has no part in it. */
  readonly link: LinkId | null;
  readonly inChain: Fact | Advice;
  /** What to do when it rings. */
  readonly now: readonly Step[];
}

export type KindTexts = Readonly<Partial<Record<CallerKind, CallerKindText>>>;
