import { type NumberReading, readNumber } from './read-number.ts';

/** A number in a text, as it stands there without what separates its digits, and how it reads. */
interface FoundNumber {
  readonly digits: string;
  readonly reading: NumberReading;
}

/** What else a line of a call log tells. */
export interface LogLine {
  readonly numbers: readonly FoundNumber[];
  readonly when: string | null;
  readonly lasted: string | null;
}

const longest = 64;
/** No number is written in more groups of digits than this. */
const mostGroups = 8;
const shortestOrdinary = 7;

const day =
  '(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|\\d{1,2}[-/]\\d{1,2}(?=\\s)|今天|昨天|前天|(?:星期|周)[一二三四五六日天]|today|yesterday)';
const time = '(?:上午|下午|晚上|中午|凌晨|早上)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]m)?';
const whenWritten = new RegExp(`${day}\\s*(?:${time})?|${time}`, 'gi');
const span = '\\d{1,4}\\s*(?:小时|分钟|分|秒|hours?|min(?:utes?)?|sec(?:onds?)?|s(?![a-z]))';
const lastedWritten = new RegExp(`(?:响铃|通话|未接|rang|talked)?\\s*(?:${span}\\s*)+`, 'gi');
/** 被 125 人标记, 3 次, (2) */
const counted = /\d{1,5}\s*(?:次|人|个|条|通|times?|people)|\(\d{1,2}\)/gi;

/**
 * Finds the numbers in whatever was typed or pasted, be it a whole line of a call log. Looks at no more than the
 * first 64 characters, and never throws.
 */
export function findNumbers(typed: string): LogLine {
  const text = typed
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[‐-―]/g, '-');
  const whole = readNumber(text);
  if (isNumber(whole) && !/[a-z\u4e00-\u9fff:]/i.test(text))
    return { numbers: [{ digits: compact(text), reading: whole }], when: null, lasted: null };
  const [when, lasted] = [firstOf(text, whenWritten), firstOf(text, lastedWritten)];
  const rest = [whenWritten, lastedWritten, counted].reduce(
    (left, pattern) => left.replace(pattern, (match) => (isPartOfNumber(match) ? match : ' \n ')),
    text,
  );
  const found = rest.split(/[^\d+\-() .]+/).flatMap(numbersIn);
  const ordinary = found.filter(({ digits }) => digits.length >= shortestOrdinary);
  return { numbers: unique(ordinary.length > 0 ? ordinary : found), when, lasted };
}

function firstOf(text: string, pattern: RegExp): string | null {
  const [match] = text.match(pattern) ?? [];
  return match?.trim() || null;
}

/** 0571-88 looks like a day. */
const isPartOfNumber = (match: string): boolean => /^0\d{2,3}[-/]/.test(match.trim());

/** The longest runs of groups that read as a number, from the left. */
function numbersIn(chunk: string): FoundNumber[] {
  const groups = chunk.match(/\+?\d+/g) ?? [];
  const found: FoundNumber[] = [];
  let first = 0;
  while (first < groups.length) {
    let taken = 1;
    for (let count = Math.min(mostGroups, groups.length - first); count > 0; count -= 1) {
      const digits = groups.slice(first, first + count).join('');
      if (digits.lastIndexOf('+') > 0) continue;
      const reading = readNumber(digits);
      if (!isNumber(reading)) continue;
      found.push({ digits, reading });
      taken = count;
      break;
    }
    first += taken;
  }
  return found;
}

const notNumbers: readonly NumberReading['kind'][] = [
  'empty',
  'unfinished',
  'too-long',
  'no-known-form',
  'unreadable',
];

const isNumber = ({ kind }: NumberReading): boolean => !notNumbers.includes(kind);

const compact = (text: string): string => text.replace(/[^\d+]/g, '');

const unique = (numbers: readonly FoundNumber[]): FoundNumber[] => [
  ...new Map(numbers.map((number) => [number.digits, number])).values(),
];
