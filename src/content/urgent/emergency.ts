import type { Localized } from '#domain/locale.ts';
import type { Action, Advice, Fact, Step } from '../record.ts';

/** What somebody does who cannot wait: one call first, what to say, then the next few things. */
export interface Emergency {
  /** The page's heading. */
  readonly heading: Localized;
  /** Before the call, where something must be known. */
  readonly before?: Fact | Advice;
  /** Whom to call: a number for everybody, or the customer service of one's own carrier. */
  readonly call: { readonly action: Action; readonly note: Localized } | 'own-carrier';
  /** Whom to ask when in doubt. */
  readonly doubt?: { readonly step: Step; readonly more: readonly (Fact | Advice)[] };
  /** The words to say. Ours. */
  readonly words?: Localized;
  /** What they rest on. */
  readonly because?: Fact;
  /** What to do next, or during the call. */
  readonly next: readonly [Step, ...Step[]];
}
