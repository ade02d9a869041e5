interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly interactionId?: number;
      readonly duration?: number;
      readonly type?: string;
    };
  };
}

/** What a trace of Chromium says of how quickly a page answered. */
export interface Responsiveness {
  /** The slowest event of each interaction that took two frames or more, in milliseconds. */
  readonly interactions: readonly number[];
  /** Tasks in which our scripts, and what they waited for, took the processor for more than 50 ms. */
  readonly longTasks: readonly { readonly ms: number; readonly url: string }[];
  /** The longest of all tasks: style, layout and paint too. */
  readonly longestTask: number;
}

const longTask = 50_000;
const scripting = ['FunctionCall', 'EvaluateScript', 'v8.run'];

export function readTrace(json: string, isOurs: (url: string) => boolean): Responsiveness {
  const events = (JSON.parse(json) as { traceEvents: TraceEvent[] }).traceEvents;
  const interactions = new Map<string, number>();
  for (const { name, pid, args } of events) {
    if (name !== 'EventTiming' || !args.data?.interactionId) continue;
    const id = `${pid}.${args.data.interactionId}`;
    interactions.set(id, Math.max(interactions.get(id) ?? 0, args.data.duration ?? 0));
  }
  const scripts = events
    .filter(({ name, dur, args }) => dur && scripting.includes(name) && isOurs(args.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  const tasks = events.filter(({ name, dur = 0 }) => name === 'RunTask' && dur > longTask);
  const longTasks = tasks.flatMap((task) => {
    const { time, url } = timeIn(scripts, task);
    return time > longTask ? [{ ms: time / 1000, url }] : [];
  });
  return {
    interactions: [...interactions.values()],
    longTasks,
    longestTask: Math.max(0, ...events.filter(({ name }) => name === 'RunTask').map(processorTime)) / 1000,
  };
}

/** Of these scripts within a task; those that others called are counted once. */
function timeIn(scripts: readonly TraceEvent[], task: TraceEvent): { time: number; url: string } {
  let end = task.ts;
  let time = 0;
  let url = '';
  for (const script of scripts) {
    const isWithin =
      script.pid === task.pid && script.tid === task.tid && script.ts < task.ts + (task.dur ?? 0);
    if (!isWithin || script.ts < end) continue;
    end = script.ts + (script.dur ?? 0);
    time += processorTime(script);
    url ||= script.args.data?.url ?? '';
  }
  return { time, url };
}

/** Not the time that passed: other programs of this machine are not ours to answer for. */
const processorTime = ({ tdur, dur = 0 }: TraceEvent): number => tdur ?? dur;
