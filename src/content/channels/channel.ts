import type { CarrierId } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';
import type { QuestionId } from '../faq/questions.ts';
import type { LawId } from '../laws/laws.ts';
import type { Advice, Fact, Step } from '../record.ts';
import type { TaskId } from '../tasks/tasks.ts';
import type { ChannelId } from './channels.ts';

/** What brings somebody to an office. */
export type NeedId = 'report' | 'block' | 'check' | 'carrier' | 'fraud' | 'erase' | 'prevent';

/** What an office asks for: the sentence that says so, and the list. */
export interface FieldList {
  readonly says: Fact | Advice;
  readonly fields: readonly [Localized, ...Localized[]];
}

/** Other pages that belong to a record, by id. */
export interface Related {
  readonly tasks?: readonly TaskId[];
  readonly laws?: readonly LawId[];
  readonly questions?: readonly QuestionId[];
  readonly channels?: readonly ChannelId[];
}

/** One official channel, as its own page tells it. */
export interface Channel extends Related {
  readonly name: Localized;
  /** What it is good for, in one sentence of ours. */
  readonly summary: Localized;
  readonly need: NeedId;
  /** Who runs it, what it takes, and what it does not. */
  readonly about?: readonly (Fact | Advice)[];
  readonly how: readonly [Step, ...Step[]];
  readonly asks?: FieldList;
  readonly times?: readonly (Fact | Advice)[];
  readonly next?: readonly (Fact | Advice)[];
  /** What it costs, whom it leaves out, what goes wrong. */
  readonly before?: readonly (Fact | Advice)[];
  /** Whose service it is: that carrier's page has the rest. */
  readonly carrier?: CarrierId;
}
