import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { TopicId } from '../guidance/topics.ts';
import type { LawId } from '../laws/laws.ts';
import type { Advice, Fact, Step } from '../record.ts';
import type { SituationId } from '../steps/situations.ts';
import type { TaskId } from './tasks.ts';

/** Whom a task is for. */
export interface Audience {
  /** Any one of them will do. */
  readonly situations: readonly SituationId[];
}

/** A kind of account that may hang on a number. */
export interface AccountKind {
  readonly name: Localized;
  readonly examples: Localized;
}

/** One thing to do, in one of the five steps. */
export interface Task {
  readonly name: Localized;
  readonly why: Fact | Advice;
  /** Our estimate. */
  readonly minutes: number;
  /** The link of the chain that it cuts. Ours. */
  readonly cuts: LinkId;
  /** A few of these cut a link, and a person can do them in a week: never to sue, report to the police, or give up the number. */
  readonly needed?: true;
  readonly for?: Audience;
  /** To be read, and the other tasks of its step to be looked at, before one goes on to how. */
  readonly before?: { readonly says: readonly (Fact | Advice)[]; readonly tasks: readonly TaskId[] };
  /** In steps, or as the chosen carrier's guidance on a topic has it, or as the reader's phone has it. */
  readonly how: readonly [Step, ...Step[]] | { readonly topic: TopicId } | 'phone';
  /** Things to tick one by one; the reader can add their own. */
  readonly checklist?: Readonly<Record<string, AccountKind>>;
  /** What it costs or what can go wrong. */
  readonly limits?: readonly (Fact | Advice)[];
  readonly undo?: Step;
  /** What it rests on. */
  readonly laws?: readonly LawId[];
}
