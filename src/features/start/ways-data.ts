import { actions } from '#content/actions.ts';
import { confirmOnceMore, doNotTextUnicom, unicomTextsDisagree } from '#content/facts/carrier-blocking.ts';
import { guidanceOf } from '#content/guidance/carrier-guidance.ts';
import type { Action, Advice, Fact, Step } from '#content/record.ts';
import { type CarrierId, carrierIds } from '#domain/carrier.ts';

type Topic = 'blocking' | 'overseas';

/** How one carrier's customers do one of the two acts that are the carrier's. */
interface Way {
  readonly say: Fact | Advice;
  /** What the filled button does; null where one asks whom the card names. */
  readonly action: Action | null;
  /** Nothing is published: one asks, and takes the answer. */
  readonly isAsking: boolean;
  /** What comes back after the message. */
  readonly reply?: Fact;
  /** To be known before. */
  readonly warnings: readonly (Fact | Advice)[];
  /** Where the first way fails. */
  readonly others: readonly Step[];
  /** What sources disagree about, and may be why it fails. */
  readonly doubts: readonly Fact[];
  readonly undo?: Step;
}

const warnsBefore: readonly (Fact | Advice)[] = [unicomTextsDisagree, doNotTextUnicom];

function waysOf(carrier: CarrierId) {
  const contacts: readonly Action[] = guidanceOf[carrier].contact?.actions ?? [];
  return {
    blocking: wayOf(carrier, 'blocking'),
    overseas: wayOf(carrier, 'overseas'),
    hotline: contacts.find(({ kind }) => kind === 'tel') ?? null,
  };
}

function wayOf(carrier: CarrierId, topic: Topic): Way {
  const guidance = guidanceOf[carrier][topic];
  const nothingElse = { isAsking: true, warnings: [], others: [], doubts: [] };
  if ('useHost' in guidance) return { say: guidance.useHost, action: null, ...nothingElse };
  if ('notFound' in guidance) return { say: guidance.notFound, action: guidance.ask, ...nothingElse };
  const { steps, limits = [], undo } = guidance;
  const [{ say, action = null }, ...rest] = steps;
  const warnings = limits.filter((limit) => warnsBefore.includes(limit));
  return {
    say,
    action,
    isAsking: false,
    ...(limits.includes(confirmOnceMore) && { reply: confirmOnceMore }),
    warnings,
    others: rest.filter(isAnotherWay),
    doubts: limits.filter(isDisputed).filter((limit) => !warnings.includes(limit)),
    ...(undo && { undo }),
  };
}

/** Settings and services that come on top are no other way; messages from abroad are closed by another code. */
function isAnotherWay({ action }: Step): boolean {
  return (
    action !== undefined &&
    action !== actions['stop-overseas-messages-china-unicom'] &&
    (action.tap === 'open' || action.kind === 'sms')
  );
}

function isDisputed(limit: Fact | Advice): limit is Fact {
  return 'conflicting' in limit;
}

/** The acts of each carrier. Runs at build. */
export const ways = Object.fromEntries(carrierIds.map((id) => [id, waysOf(id)])) as Readonly<
  Record<CarrierId, ReturnType<typeof waysOf>>
>;
