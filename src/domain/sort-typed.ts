import { plainText } from './plain-text.ts';
import { readCallers } from './read-callers.ts';
import { nationalForm } from './read-digits.ts';
import { readLogLine } from './read-log-line.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { hasSeveralLines } from './several-lines.ts';

type Of<Kind extends NumberReading['kind']> = Extract<NumberReading, { readonly kind: Kind }>;

/** Eleven digits as mainland mobiles have them, given to somebody or not. */
export type MobileDigits = Of<'mobile' | 'unassigned' | 'unlisted'>;

/** Nearly a mobile: a digit missing, or one too many. */
type Slip = Of<'unfinished' | 'too-long'>;

/** What a field that takes any number holds, as far as it decides whose it may be. */
export type Sorted =
  | { readonly as: 'nothing' }
  /** The reader's own, or of whoever called them: nobody but the reader knows. */
  | { readonly as: 'mobile'; readonly reading: MobileDigits }
  | { readonly as: 'slip'; readonly reading: Slip }
  /** Can only have called: another kind of number, a line of a call log, many lines. */
  | { readonly as: 'caller' }
  | { readonly as: 'no-number'; readonly isMasked: boolean };

/** Sorts whatever was typed or pasted, and never throws. */
export function sortTyped(typed: string): Sorted {
  if (typed.trim() === '') return { as: 'nothing' };
  if (hasSeveralLines(typed)) return { as: 'caller' };
  const reading = readNumber(typed);
  if (isMobile(reading) && !isLogLine(typed)) return { as: 'mobile', reading };
  if (isOneSlip(reading) && !beginsWithAreaCode(typed)) return { as: 'slip', reading };
  const callers = readCallers(typed);
  if (callers.found === 'callers') return { as: 'caller' };
  if (reading.kind === 'too-long') return { as: 'slip', reading };
  return { as: 'no-number', isMasked: callers.found === 'no-number' && callers.isMasked };
}

const isMobile = (reading: NumberReading): reading is MobileDigits =>
  reading.kind === 'mobile' || reading.kind === 'unassigned' || reading.kind === 'unlisted';

/** More digits too many are another number, or the time of a call. */
const mostExtra = 2;

const isOneSlip = (reading: NumberReading): reading is Slip =>
  reading.kind === 'unfinished' || (reading.kind === 'too-long' && reading.extra <= mostExtra);

/** Written with the time of a call, or how long it lasted: it is somebody else's. */
function isLogLine(typed: string): boolean {
  const { when, lasted } = readLogLine(typed);
  return when !== null || lasted !== null;
}

const beginsWithAreaCode = (typed: string): boolean =>
  nationalForm(plainText(typed).replace(/[-() .]/g, '')).startsWith('0');
