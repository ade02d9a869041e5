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
  | { readonly kind: ServiceKind }
  | { readonly kind: 'unreadable' };

/** Numbers of the mainland that belong to no person. */
type ServiceKind =
  | 'company-400'
  | 'company-95'
  | 'short-96'
  | 'carrier-service'
  | 'public-service'
  | 'sms-port'
  | 'iot'
  | 'privacy-700'
  | 'without-area-code'
  | 'no-known-form';

const longest = 64;
const mobileLength = 11;

const services: readonly (readonly [RegExp, ServiceKind])[] = [
  [/^(1064|14[01468]\d)\d{9}$/, 'iot'],
  [/^106\d{5,}$/, 'sms-port'],
  [/^100\d{2,4}$/, 'carrier-service'],
  [/^(1[12]\d|12\d{3}|96110)$/, 'public-service'],
  [/^400\d{7}$/, 'company-400'],
  [/^95\d{3,}$/, 'company-95'],
  [/^96\d{3,}$/, 'short-96'],
  [/^700\d{12}$/, 'privacy-700'],
  [/^[2-9]\d{6,7}$/, 'without-area-code'],
];

/** Reads any string; looks at no more than its first 64 characters, and never throws. */
export function readNumber(typed: string): NumberReading {
  const text = tidy(typed.slice(0, longest));
  if (text === '') return { kind: 'empty' };
  if (/^\+?\d+$/.test(text)) return readDigits(text);
  const mobiles = text.split(/\D+/).map(nationalForm).filter(isMobileLength);
  return mobiles.length === 1 ? readDigits(mobiles[0] as string) : { kind: 'unreadable' };
}

/** 138 0013 8000, as far as there are digits. */
export const groupMobile = (digits: string): string =>
  [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join(' ');

function readDigits(text: string): NumberReading {
  const digits = nationalForm(text);
  if (/^(\+|00)/.test(digits)) {
    const international = digits.replace(/^(\+|00)/, '');
    return { kind: 'elsewhere', international: `+${international}`, guessed: false };
  }
  if (/^09\d{8}$/.test(digits))
    return { kind: 'elsewhere', international: `+886${digits.slice(1)}`, guessed: true };
  for (const [form, kind] of services) if (form.test(digits)) return { kind };
  if (/^1[3-9]/.test(digits)) return readMobile(digits);
  if (/^0[1-9]\d{8,10}$/.test(digits)) return { kind: 'landline', digits };
  if (digits !== text && /^[1-9]\d{8,10}$/.test(digits)) return { kind: 'landline', digits: `0${digits}` };
  if (/^(0|1|86)\d{0,9}$/.test(digits)) return { kind: 'unfinished', missing: mobileLength - digits.length };
  return { kind: 'no-known-form' };
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

/** Half-width, without labels, separators and invisible characters. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^\s*(tel|phone|mobile|手机号码|手机号|手机|电话号码|电话|号码)\s*[:：]?/i, '')
    .replace(/[\s\-.()/·•_‐-―\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}

/** Without what may stand before a mainland number: +86, 0086, 86, the carrier code 17951, a leading 0. */
function nationalForm(text: string): string {
  return text
    .replace(/^17951(?=\d{11})/, '')
    .replace(/^(\+|00)86/, '')
    .replace(/^86(?=1[3-9]\d{9,}$)/, '')
    .replace(/^0(?=1[3-9]\d{9,}$)/, '');
}

const isMobileLength = (digits: string): boolean => /^1[3-9]\d{9}$/.test(digits);
