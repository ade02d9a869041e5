import type { Localized } from '#domain/locale.ts';
import type { Grounds } from './grade.ts';
import type { TopicId } from './guidance/topics.ts';
import type { LawId } from './laws/laws.ts';
import type { SituationId } from './steps/situations.ts';
import type { TaskId } from './steps/task-index.ts';

/** A claim about the world: never without what it rests on. Its grade and its date follow from that. */
export interface Fact extends Grounds {
  readonly text: Localized;
}

/** Our own counsel: no source, and marked so on the page. */
export interface Advice {
  readonly text: Localized;
}

export const isFact = (words: Fact | Advice): words is Fact => 'on' in words;

/**
 * Something a reader can do from the page; one act is one record.
 * compose: opens a prefilled message; open: dials, opens a site, or names an app or account to search for;
 * text: a code or number to read and copy, never a link (it suspends, ports or forwards, or rests on one source).
 */
export interface Action {
  readonly kind: 'sms' | 'tel' | 'ussd' | 'url' | 'wechat' | 'app';
  /** A number, an address, or the name to search for. */
  readonly to: string;
  /** The message to send, or for an app or account the menu path or search word in it. */
  readonly body?: string;
  readonly tap: 'compose' | 'open' | 'text';
}

/** One thing to do, or to know, about a topic. */
export interface Step {
  readonly say: Fact | Advice;
  readonly action?: Action;
}

/** What a carrier's customer can do about one topic: the best way first. */
export interface Guidance {
  readonly steps: readonly [Step, ...Step[]];
  /** What it costs, whom it leaves out, what goes wrong. */
  readonly limits?: readonly (Fact | Advice)[];
  readonly undo?: Step;
}

/** We looked, and found nothing that can be relied on: said openly, with whom to ask. */
export interface NotFound {
  readonly notFound: Fact | Advice;
  readonly ask: Action;
}

/** Whom a task is for. */
export interface Audience {
  /** Any one of them will do. */
  readonly situations: readonly SituationId[];
}

/** How one make of phone blocks by itself. */
export interface Phone {
  /** The best way first; then what else it offers. */
  readonly ways: readonly [Step, ...Step[]];
  /** What it costs to silence unknown callers. */
  readonly cost: Fact | Advice;
  /** The way back. */
  readonly back: Fact | Advice;
}

/** A kind of account that may hang on a number. */
export interface AccountKind {
  readonly name: Localized;
  readonly examples: Localized;
}

/** One thing to do, in one of the five steps, as far as a list shows it. */
export interface Task {
  readonly name: Localized;
  readonly why: Fact | Advice;
  /** Our estimate. */
  readonly minutes: number;
}

/** How a task is done. */
export interface TaskHow {
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
