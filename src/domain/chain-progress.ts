import type { CarrierId } from './carrier.ts';

/** Whom a task is for; an absent key means everybody. */
interface Audience {
  readonly carriers?: readonly CarrierId[];
  readonly phones?: readonly string[];
  /** Any one of them will do. */
  readonly situations?: readonly string[];
}

export interface CountedTask<Link extends string> {
  readonly cuts: Link;
  /** Its link is cut when all needed tasks are done; others help, but no link waits for them. */
  readonly needed?: true;
  readonly for?: Audience;
}

/** What a reader said of themselves. */
export interface Reader {
  readonly carrier: CarrierId | null;
  readonly phone: string | null;
  readonly situations: readonly string[];
}

export type TaskStatus = 'done' | 'not-for-me';

export type Statuses = Readonly<Partial<Record<string, { readonly status: TaskStatus }>>>;

/**
 * whole: nothing done; nicked: something; cut: all that is needed and applies, though some calls come through all the
 * same; plain: nothing needed applies, and nothing is done, so that there is nothing to cut.
 */
export type LinkState = 'whole' | 'nicked' | 'cut' | 'plain';

export interface Count {
  readonly total: number;
  readonly done: number;
}

/**
 * Whether a task counts for this reader. One that they did counts whoever it is for; one that is not for them
 * never does. A carrier or phone that we do not know rules nothing out; a situation counts once it is theirs.
 */
function counts(id: string, task: CountedTask<string>, reader: Reader, statuses: Statuses): boolean {
  const status = statuses[id]?.status;
  if (status) return status === 'done';
  const { carriers, phones, situations } = task.for ?? {};
  return (
    (!carriers || reader.carrier === null || carriers.includes(reader.carrier)) &&
    (!phones || reader.phone === null || phones.includes(reader.phone)) &&
    (!situations || situations.some((situation) => reader.situations.includes(situation)))
  );
}

/** How many of these tasks count for this reader, and how many of those are done. */
export function countTasks(
  tasks: Readonly<Record<string, CountedTask<string>>>,
  reader: Reader,
  statuses: Statuses,
): Count {
  const counted = Object.entries(tasks).filter(([id, task]) => counts(id, task, reader, statuses));
  return { total: counted.length, done: counted.filter(([id]) => statuses[id]?.status === 'done').length };
}

/** The chain as this reader has cut it: the state of each link. */
export function chainProgress<Link extends string>(
  links: readonly Link[],
  tasks: Readonly<Record<string, CountedTask<Link>>>,
  reader: Reader,
  statuses: Statuses,
): Record<Link, LinkState> {
  const stateOf = (link: Link): LinkState => {
    const its = Object.fromEntries(Object.entries(tasks).filter(([, { cuts }]) => cuts === link));
    const needed = countTasks(onlyNeeded(its), reader, statuses);
    if (needed.total > 0 && needed.done === needed.total) return 'cut';
    if (countTasks(its, reader, statuses).done > 0) return 'nicked';
    return needed.total > 0 ? 'whole' : 'plain';
  };
  return Object.fromEntries(links.map((link) => [link, stateOf(link)])) as Record<Link, LinkState>;
}

const onlyNeeded = <Task extends CountedTask<string>>(
  tasks: Readonly<Record<string, Task>>,
): Readonly<Record<string, Task>> =>
  Object.fromEntries(Object.entries(tasks).filter(([, { needed }]) => needed));
