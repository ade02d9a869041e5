import { type Caller, callerOf } from './caller-kinds.ts';
import { plainText } from './plain-text.ts';
import { readLogLine } from './read-log-line.ts';

/** When and how long a number rang, as its line has it. */
interface Call {
  readonly when: string | null;
  readonly lasted: string | null;
}

/** A caller and each time that it rang. */
export interface CallerInLog extends Caller {
  readonly calls: [Call, ...Call[]];
}

/** What was read of a text, line by line. Lines are counted from 1, empty ones too. */
export interface LinesRead {
  /** Lines with something on them. */
  readonly read: number;
  readonly withoutNumber: readonly number[];
  /** The first line that was not read to its end, when there is more than is read at once. */
  readonly unreadFrom: number | null;
}

export type CallerReading =
  | { readonly found: 'nothing' }
  /** There is something, but no number in it that we know; `isMasked` where asterisks hide a part. */
  | { readonly found: 'no-number'; readonly isMasked: boolean; readonly lines: LinesRead }
  | {
      readonly found: 'callers';
      readonly callers: readonly [CallerInLog, ...CallerInLog[]];
      readonly lines: LinesRead;
    };

/** How much is read at once. */
export const mostCharacters = 20_000;
export const mostNumbers = 500;

/** Reads a number, a line of a call log, or many of them. Asks nobody, and never throws. */
export function readCallers(typed: string): CallerReading {
  if (typed.trim() === '') return { found: 'nothing' };
  const { text, cutLine } = cut(typed);
  const log = new Map<string, CallerInLog>();
  const withoutNumber: number[] = [];
  const times: Call[] = [];
  let unreadFrom = cutLine;
  for (const [index, line] of text.split(lineEnds).entries()) {
    if (line.trim() === '') continue;
    const { callers, call } = readLine(line);
    times.push(call);
    if (callers.length === 0) withoutNumber.push(index + 1);
    for (const caller of callers) {
      const known = log.get(caller.digits);
      if (known) known.calls.push(call);
      else if (log.size < mostNumbers) log.set(caller.digits, { ...caller, calls: [call] });
      else unreadFrom = index + 1;
    }
    if (unreadFrom === index + 1) break;
  }
  const lines = { read: times.length, withoutNumber, unreadFrom };
  const [first, ...more] = log.values();
  if (!first) return { found: 'no-number', isMasked: masked.test(text), lines };
  const only = more.length === 0 && first.calls.length === 1;
  return {
    found: 'callers',
    callers: [only ? { ...first, calls: [firstOf(times)] } : first, ...more],
    lines,
  };
}

const lineEnds = /\r\n|[\n\r\u2028\u2029]/;
const masked = /\d[*xX＊•]{2,}/;
const withheld =
  /未知(号码|来电)?|无(来电)?(号码|显示)|隐藏(号码|来电)?|私人号码|保密|不显示|unknown|no caller id|private|withheld|anonymous|blocked/i;

function readLine(line: string): { callers: readonly Caller[]; call: Call } {
  const { numbers, when, lasted } = readLogLine(line);
  const call = { when, lasted };
  const callers = new Map(numbers.map(callerOf).map((caller) => [caller.digits, caller]));
  if (callers.size > 0) return { callers: [...callers.values()], call };
  return { callers: withheld.test(plainText(line)) ? [{ kind: 'withheld', digits: '' }] : [], call };
}

/** One call has the time that stands with it, be it on a line of its own. */
const firstOf = (times: readonly Call[]): Call => ({
  when: times.find(({ when }) => when !== null)?.when ?? null,
  lasted: times.find(({ lasted }) => lasted !== null)?.lasted ?? null,
});

/** What is read at once: whole lines, or of one endless line as much as cannot end within a number. */
function cut(typed: string): { text: string; cutLine: number | null } {
  if (typed.length <= mostCharacters) return { text: typed, cutLine: null };
  const head = typed.slice(0, mostCharacters);
  const lines = head.split(lineEnds);
  if (lines.length > 1) return { text: lines.slice(0, -1).join('\n'), cutLine: lines.length };
  let end = head.length;
  while (end > 0 && !endsNumbers.test(head.charAt(end - 1))) end -= 1;
  return { text: head.slice(0, end), cutLine: 1 };
}

const endsNumbers = /[\p{L},，、;；:：]/u;
