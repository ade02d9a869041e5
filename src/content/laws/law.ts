import type { Localized } from '#domain/locale.ts';
import type { ChannelId } from '../channels/channels.ts';
import type { Advice, Fact } from '../record.ts';
import type { StepId } from '../steps/steps.ts';
import type { TaskIdOf } from '../tasks/tasks.ts';
import type { LawId } from './laws.ts';

/** What a reader comes for, in the order of the list. */
export type LawGroup = 'sell' | 'delete' | 'calls' | 'police' | 'carrier' | 'court' | 'procedure' | 'not-law';

/**
 * How a text stands. in-force: valid in the newest list or report that we saw; unverified: part of that could not
 * be checked; superseded: another took its place; draft: never issued; ended: its time is over; case: a judgment.
 */
export type LawStatus = 'in-force' | 'unverified' | 'superseded' | 'draft' | 'ended' | 'case';

/** One text of the law, as far as it helps somebody who is called. */
export interface Law {
  /** Which part of which text, and what for. */
  readonly name: Localized;
  /** In one sentence; the page has it in full, with sources. */
  readonly summary: Localized;
  readonly status: LawStatus;
  readonly group: LawGroup;
  /** As it calls itself. */
  readonly title: Localized;
  /** What kind of text it is, with its number where that was verified. */
  readonly kind: Localized;
  readonly articles?: Localized;
  readonly since?: Localized;
  readonly says: readonly [Fact, ...Fact[]];
  readonly penalty?: readonly [Fact, ...Fact[]];
  /** How a reader uses it. */
  readonly use: readonly [Fact | Advice, ...(Fact | Advice)[]];
  /** What it does not say, or we could not check. */
  readonly care?: readonly [Fact | Advice, ...(Fact | Advice)[]];
  /** Since when it is in force or no longer, and how we know. */
  readonly standing: Fact;
  /** Where to go from here. */
  readonly tasks: { readonly [Step in StepId]?: readonly TaskIdOf<Step>[] };
  readonly channels: readonly ChannelId[];
  readonly laws: readonly LawId[];
}
