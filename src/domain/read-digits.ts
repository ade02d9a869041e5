import { type Allotment, findAllotment, isUnassigned } from './number-plan.ts';

/** What someone typed or pasted, as far as it can be told from the digits alone. */
export type NumberReading =
  | { readonly kind: 'empty' }
  /** The beginning of a mainland mobile: `missing` more digits make one. */
  | { readonly kind: 'unfinished'; readonly missing: number }
  | { readonly kind: 'mobile'; readonly digits: string; readonly allotment: Allotment }
  /** Eleven digits whose prefix is given to nobody. */
  | { readonly kind: 'unassigned'; readonly prefix: string }
  /** Eleven digits whose prefix our plan does not know. */
  | { readonly kind: 'unlisted'; readonly prefix: string }
  | { readonly kind: 'too-long'; readonly extra: number }
  /** Digits with the area code, as dialled in the mainland. */
  | { readonly kind: 'landline'; readonly digits: string }
  /** With its +, not +86; `guessed` when there was no prefix and only the shape says so. */
  | { readonly kind: 'elsewhere'; readonly international: string; readonly guessed: boolean }
  /** With `areaCode` when an area code, with its 0, stands in front of a short number. */
  | { readonly kind: ServiceKind; readonly areaCode?: string }
  | { readonly kind: 'unreadable' };

/** Numbers of the mainland that belong to no person. */
type ServiceKind =
  | 'company-400'
  | 'company-95'
  | 'short-96'
  /** Begins as a short number, and has more digits than such numbers have. */
  | 'digits-added'
  | 'carrier-service'
  | 'public-service'
  | 'sms-port'
  | 'iot'
  | 'privacy-700'
  | 'without-area-code'
  | 'no-known-form';

const longestNumber = 20;
/** The longest international number, without its + (E.164). */
const longestInternational = 15;
const mobileLength = 11;

const services: readonly (readonly [RegExp, ServiceKind])[] = [
  [/^(1064|14[01468]\d)\d{9}$/, 'iot'],
  [/^106\d{5,}$/, 'sms-port'],
  // 101906 sends China Unicom's notices of missed calls; the others may carry up to three digits more (10086766).
  [/^(100\d{2,5}|101906)$/, 'carrier-service'],
  // 95110 is the coast guard.
  [/^(1[12]\d|12\d{3}|96110|95110)$/, 'public-service'],
  [/^400\d{7}$/, 'company-400'],
  [/^9(5[356]|6\d)\d{4,}$/, 'digits-added'],
  [/^95\d{3,}$/, 'company-95'],
  [/^96\d{3,}$/, 'short-96'],
  [/^700\d{12}$/, 'privacy-700'],
  [/^[2-9]\d{6,7}$/, 'without-area-code'],
];

/** What may follow an area code that is no landline. */
const shortNumbers: readonly ServiceKind[] = [
  'carrier-service',
  'public-service',
  'company-95',
  'short-96',
  'digits-added',
];

/** A number of Hong Kong, Macao or Taiwan with its calling code, but without the +. */
const nearbyWithoutPlus = /^(852[2-9]\d{7}|853[268]\d{7}|8869\d{8})$/;

/** Reads digits without separators, with or without a + in front. */
export function readDigits(text: string): NumberReading {
  if (text.length > longestNumber) return readTooMany(text);
  const digits = nationalForm(text);
  if (/^(\+|00)\d/.test(digits)) {
    const international = digits.replace(/^(\+|00)/, '');
    if (international.length > longestInternational) return { kind: 'no-known-form' };
    return { kind: 'elsewhere', international: `+${international}`, guessed: false };
  }
  if (/^09\d{8}$/.test(digits))
    return { kind: 'elsewhere', international: `+886${digits.slice(1)}`, guessed: true };
  const dialled = digits !== text && /^[1-9]/.test(digits) ? `0${digits}` : digits;
  const kind = serviceKind(digits);
  const behind = readBehindAreaCode(dialled);
  if (behind && (!kind || kind === 'without-area-code')) return behind;
  if (kind) return { kind };
  if (/^1[3-9]/.test(digits)) return readMobile(digits);
  if (digits === text && nearbyWithoutPlus.test(digits))
    return { kind: 'elsewhere', international: `+${digits}`, guessed: true };
  if (/^0[1-9]\d{8,10}$/.test(dialled)) return { kind: 'landline', digits: dialled };
  if (/^(0|1|86)\d{0,9}$/.test(digits)) return { kind: 'unfinished', missing: mobileLength - digits.length };
  return { kind: 'no-known-form' };
}

/** Whether a reading is a number, not a part of one and not too much for one. */
export function isWhole(reading: NumberReading): boolean {
  if (reading.kind !== 'elsewhere') return !notNumbers.includes(reading.kind);
  const digits = reading.international.slice(1);
  return digits.length >= shortestInternational || serviceKind(digits) === 'public-service';
}

/** A calling code alone is no number; +110 is one, though a false one. */
const shortestInternational = 5;

const notNumbers: readonly NumberReading['kind'][] = [
  'empty',
  'unfinished',
  'too-long',
  'no-known-form',
  'unreadable',
];

/** Without what may stand before a mainland number: +86, 0086, 86, the carrier code 17951, a leading 0. */
export function nationalForm(text: string): string {
  return text
    .replace(/^17951(?=\d{11})/, '')
    .replace(/^(\+|00)86/, '')
    .replace(/^86(?=1[3-9]\d{9,}$)/, '')
    .replace(/^0(?=1[3-9]\d{9,}$)/, '');
}

function serviceKind(digits: string): ServiceKind | undefined {
  return services.find(([form]) => form.test(digits))?.[1];
}

function readBehindAreaCode(digits: string): NumberReading | null {
  const [, areaCode = '', rest = ''] = /^(010|02\d|0[3-9]\d\d)(\d+)$/.exec(digits) ?? [];
  const kind = serviceKind(rest);
  return kind && shortNumbers.includes(kind) ? { kind, areaCode } : null;
}

function readMobile(digits: string): NumberReading {
  const missing = mobileLength - digits.length;
  if (missing > 0) return { kind: 'unfinished', missing };
  if (missing < 0) return { kind: 'too-long', extra: -missing };
  const allotment = findAllotment(digits);
  if (allotment) return { kind: 'mobile', digits, allotment };
  const prefix = digits.slice(0, 3);
  return { kind: isUnassigned(digits) ? 'unassigned' : 'unlisted', prefix };
}

/** More digits than any number has: one slip too many in a mobile, or nothing that we know. */
function readTooMany(text: string): NumberReading {
  const digits = nationalForm(text);
  return /^1[3-9]/.test(digits)
    ? { kind: 'too-long', extra: digits.length - mobileLength }
    : { kind: 'no-known-form' };
}
