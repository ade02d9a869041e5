import type { Localized } from '#domain/locale.ts';
import type { ChannelId } from '../channels/channels.ts';
import type { Advice, Fact } from '../record.ts';
import type { StepId } from '../steps/steps.ts';
import type { TaskIdOf } from '../steps/task-index.ts';
import type { LawId } from './law-index.ts';

/** One text of the law, as far as it helps somebody who is called. */
export interface Law {
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
