import type { CarrierId } from '#domain/carrier.ts';
import type { Statuses } from '#domain/chain-progress.ts';
import { type FirstAct, firstActs } from '#domain/first-acts.ts';

/** What an act goes through: done here, sent elsewhere (WeChat), answered, tried otherwise, cut. */
const stages = ['do', 'send', 'reply', 'other', 'cut'] as const;

export type Stage = (typeof stages)[number];

export type Card =
  | { readonly kind: 'carrier' }
  | { readonly kind: 'end' }
  | { readonly kind: 'act'; readonly act: FirstAct; readonly stage: Stage };

export const actCard = (act: FirstAct, stage: Stage = 'do'): Card => ({ kind: 'act', act, stage });

/** A card's place in the address, so that the phone's Back goes a card back. */
export function hashOf(card: Card): string {
  if (card.kind !== 'act') return `#${card.kind}`;
  return `#${card.act}${card.stage === 'do' ? '' : `/${card.stage}`}`;
}

/** The card that an address names; null where it names none. */
export function readCard(hash: string): Card | null {
  const [id, of = 'do'] = hash.slice(1).split('/');
  if (id === 'carrier' || id === 'end') return { kind: id };
  const act = firstActs.find((known) => known === id);
  const stage = stages.find((known) => known === of);
  return act && stage ? actCard(act, stage) : null;
}

/** What is known of a reader, as far as it decides which card they see. */
export interface Known {
  readonly carrier: CarrierId | null;
  readonly statuses: Statuses;
  /** Put off on this visit. */
  readonly skipped: readonly FirstAct[];
}

/** The acts that are neither settled nor put off, in order. */
export const actsLeft = ({ statuses, skipped }: Known): readonly FirstAct[] =>
  firstActs.filter((act) => !statuses[act] && !skipped.includes(act));

/** Where a reader goes on who does not say where. */
export function nextCard(known: Known): Card {
  const [next] = actsLeft(known);
  return next ? actCard(next) : { kind: 'end' };
}

/** What can be shown of what is asked for: no carrier's act without a carrier, nothing cut that is not. */
export function shownCard(asked: Card, { carrier, statuses }: Known): Card {
  if (asked.kind !== 'act') return asked;
  if (asked.act !== 'phone-blocking' && carrier === null) return { kind: 'carrier' };
  if (asked.stage === 'cut' && statuses[asked.act]?.status !== 'done') return actCard(asked.act);
  return asked;
}
