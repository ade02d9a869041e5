import type { Localized } from '#domain/locale.ts';
import type { TopicId } from './guidance/topics.ts';
import type { LawId } from './laws/laws.ts';
import type { SituationId } from './steps/situations.ts';
import type { TaskId } from './steps/task-index.ts';

export type IsoDate = `${number}-${number}-${number}`;
/** '2025', '2025-09' or '2025-09-12': as exact as the source was. */
export type PartialDate = `${number}` | `${number}-${number}` | IsoDate;

/**
 * How far a claim may be leaned on, computed from its sources and never set by hand to please.
 * official: an authority said so; reposts: repeated in many places, the original not seen;
 * conflicting: the sources disagree, so the text must give both versions.
 */
export type Grade = 'official' | 'two-sources' | 'reposts' | 'one-source' | 'conflicting';

/** A claim about the world: never without a source, the day it spoke, and the day we read it. */
export interface Fact {
  readonly text: Localized;
  readonly sources: readonly [Source, ...Source[]];
  /** When the newest source spoke, not when we read it. */
  readonly asOf: PartialDate | 'undated';
  readonly readOn: IsoDate;
  readonly shown: Grade;
  /** The research records that this rests on; tests hold them against the list of all. Not in the build. */
  readonly factIds: readonly [string, ...string[]];
}

/** Our own counsel: no source, and marked so on the page. */
export interface Advice {
  readonly text: Localized;
}

export const isFact = (words: Fact | Advice): words is Fact => 'sources' in words;

/** Where a sentence about the world was read. Without `url` it is named but never linked. */
export interface Source {
  readonly title: Localized;
  readonly publishedOn: PartialDate | 'undated';
  readonly url?: string;
}

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
  readonly factIds: readonly [string, ...string[]];
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
