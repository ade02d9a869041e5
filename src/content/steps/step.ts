import type { Localized } from '#domain/locale.ts';
import type { Advice, Fact } from '../record.ts';
import type { TaskId } from '../tasks/tasks.ts';

interface TaskGroup {
  readonly name: Localized;
  /** Not in the article: added by us. */
  readonly ours?: true;
  readonly tasks: readonly [TaskId, ...TaskId[]];
}

/** One of the article's five steps. */
export interface SelfHelpStep {
  /** Its number in the article. */
  readonly article: 1 | 2 | 3 | 4 | 5;
  readonly name: Localized;
  readonly lead: Localized;
  /** What we think of the article's advice. */
  readonly verdict: Localized;
  /** Why it has this place in our order. */
  readonly whyHere: Advice;
  /** What the article says, word for word. */
  readonly quotation: Fact;
  readonly right: readonly (Fact | Advice)[];
  readonly risky: readonly (Fact | Advice)[];
  readonly groups: readonly TaskGroup[];
}
