import { findNumbers } from './find-numbers.ts';
import { plainText } from './plain-text.ts';
import { isWhole, type NumberReading, readDigits } from './read-digits.ts';

export type { NumberReading } from './read-digits.ts';

/** No sentence that a reader’s number stands in is longer. */
const longestText = 1000;

/**
 * Reads any string as one number, and never throws. What holds two numbers, or a mobile beside a number from
 * elsewhere, is unreadable.
 */
export function readNumber(typed: string): NumberReading {
  if (typed.length > longestText) return { kind: typed.trim() === '' ? 'empty' : 'unreadable' };
  const text = plainText(typed).replace(label, '');
  const digits = text.replace(/[-() .]/g, '');
  if (digits === '') return { kind: 'empty' };
  if (!/^\+?\d+$/.test(digits)) return readAmongWords(digits);
  return findNumbers(text).length > 1 ? { kind: 'unreadable' } : readDigits(digits);
}

const label = /^\s*(tel|phone|mobile|手机号码|手机号|手机|电话号码|电话|号码)\s*[:：]?/i;

/** A mobile or a number from elsewhere that words stand around, when no other number does. */
function readAmongWords(text: string): NumberReading {
  const [only, ...more] = (text.match(/\+?\d+/g) ?? [])
    .map(readDigits)
    .filter((reading) => reading.kind === 'elsewhere' || isWhole(reading));
  return only && more.length === 0 && amongWords.includes(only.kind) ? only : { kind: 'unreadable' };
}

const amongWords: readonly NumberReading['kind'][] = ['mobile', 'unassigned', 'unlisted', 'elsewhere'];

/** 138 0013 8000, as far as there are digits. */
export const groupMobile = (digits: string): string =>
  [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join(' ');
