import { type FoundNumber, findNumbers } from './find-numbers.ts';
import { plainText } from './plain-text.ts';

/** A line of a call log: its numbers, and when and how long it rang, as it is written there. */
interface LogLine {
  readonly numbers: readonly FoundNumber[];
  readonly when: string | null;
  readonly lasted: string | null;
}

const day =
  '(?:(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|(?:0?[1-9]|1[0-2])[-/](?:[12]\\d|3[01]|0?[1-9])(?=\\s)|今天|昨天|前天|(?:星期|周)[一二三四五六日天]|today|yesterday)';
const time = '(?:上午|下午|晚上|中午|凌晨|早上)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]m)?';
const whenWritten = new RegExp(`${day}\\s*(?:${time})?|${time}`, 'gi');
const span = '\\d{1,4}\\s*(?:小时|分钟|分|秒|hours?|min(?:utes?)?|sec(?:onds?)?|s(?![a-z]))';
const lastedWritten = new RegExp(`(?:响铃|通话|未接|rang|talked)?\\s*(?:${span}\\s*)+`, 'gi');
/** 被 125 人标记, 3 次, (2) */
const counted = /\d{1,5}\s*(?:次|人|个|条|通|times?|people)|\(\d{1,2}\)/gi;

/** Reads one line, whatever it holds. */
export function readLogLine(line: string): LogLine {
  const text = plainText(line);
  const rest = [whenWritten, lastedWritten, counted].reduce(without, text);
  return {
    numbers: findNumbers(rest),
    when: standingAlone(text, whenWritten)[0]?.[0].trim() ?? null,
    lasted: standingAlone(text, lastedWritten)[0]?.[0].trim() ?? null,
  };
}

/** What stands between two matches never becomes one number. */
function without(text: string, pattern: RegExp): string {
  let kept = '';
  let from = 0;
  for (const match of standingAlone(text, pattern)) {
    kept += `${text.slice(from, match.index)} \n `;
    from = (match.index ?? 0) + match[0].length;
  }
  return kept + text.slice(from);
}

/** Matches that begin or end among digits are part of a number: 71-88 in 0571-88 is no day. */
function standingAlone(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)].filter((match) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    return (
      !/\d-?\d$/.test(text.slice(Math.max(0, start - 2), start + 1)) &&
      !/^\d\d/.test(text.slice(end - 1, end + 1))
    );
  });
}
