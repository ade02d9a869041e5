import type { Localized } from '#domain/locale.ts';
import type { Grounds } from './grade.ts';

/** A claim about the world: never without what it rests on. Its grade and its date follow from that. */
export interface Fact extends Grounds {
  readonly text: Localized;
}

/** Our own counsel: no source, and marked so on the page. */
export interface Advice {
  readonly text: Localized;
}

export const isFact = (words: Fact | Advice): words is Fact => 'on' in words;

/** Whether anything found in content is a claim. */
export const isClaim = (node: object): node is Fact => 'text' in node && 'on' in node;

/** Every claim in anything, at any depth; one that is met twice is there twice. */
export function factsIn(node: unknown): Fact[] {
  if (typeof node !== 'object' || node === null) return [];
  return isClaim(node) ? [node] : Object.values(node).flatMap(factsIn);
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

/** How one make of phone blocks by itself. */
export interface Phone {
  /** The best way first; then what else it offers. */
  readonly ways: readonly [Step, ...Step[]];
  /** What it costs to silence unknown callers. */
  readonly cost: Fact | Advice;
  /** The way back. */
  readonly back: Fact | Advice;
}
