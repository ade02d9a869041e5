import type { FoundNumber } from './find-numbers.ts';
import type { Allotment } from './number-plan.ts';
import { nationalForm } from './read-digits.ts';

/** What kind of number rang. Ids are places on the page, for ever. */
export const callerKinds = [
  'mobile',
  'virtual-operator',
  'landline',
  'company-95',
  'call-centre-95',
  'short-call-centre-95',
  'other-95',
  'company-400',
  'privacy-700',
  'sms-port-106',
  'short-96',
  'anti-fraud-96110',
  'carrier-service',
  'public-service',
  'region',
  'abroad',
  'official-disguise',
  'digits-added',
  'withheld',
  'without-area-code',
  'things',
  'satellite',
  'not-in-plan',
] as const;

export type CallerKind = (typeof callerKinds)[number];

/** A number that rang, as far as its digits tell. */
export interface Caller {
  readonly kind: CallerKind;
  /** As dialled in the mainland, or with its + from elsewhere; empty when it was withheld. */
  readonly digits: string;
  /** Of a mobile: whom its prefix was first allotted to. */
  readonly allotment?: Allotment;
  /** In front of a short number. */
  readonly areaCode?: string;
  /** With +, where the number came without one and only its shape says where it belongs. */
  readonly guessed?: string;
}

/** Sorts a number that was found in a text. */
export function callerOf({ digits: written, reading }: FoundNumber): Caller {
  const digits = nationalForm(written);
  // Nobody in the mainland calls a short number with +86, nor does an office call from abroad.
  if (/^(\+|00)/.test(written) && isOfficial(written.replace(/^(\+|00)(86)?/, '')))
    return { kind: 'official-disguise', digits: written };
  switch (reading.kind) {
    case 'mobile':
      return { kind: kindOfMobile(reading.allotment), digits: reading.digits, allotment: reading.allotment };
    case 'landline':
      return { kind: 'landline', digits: reading.digits };
    case 'elsewhere': {
      const kind = /^\+(852|853|886)/.test(reading.international) ? 'region' : 'abroad';
      return reading.guessed
        ? { kind, digits, guessed: reading.international }
        : { kind, digits: reading.international };
    }
    case 'company-95':
    case 'short-96':
    case 'digits-added':
    case 'carrier-service':
    case 'public-service':
      return shortNumber(reading.kind, digits, reading.areaCode);
    case 'iot':
      return { kind: 'things', digits };
    case 'sms-port':
      return { kind: 'sms-port-106', digits };
    case 'company-400':
    case 'privacy-700':
    case 'without-area-code':
      return { kind: reading.kind, digits };
    default:
      return { kind: 'not-in-plan', digits };
  }
}

type ShortKind = 'company-95' | 'short-96' | 'digits-added' | 'carrier-service' | 'public-service';

function shortNumber(kind: ShortKind, digits: string, areaCode: string | undefined): Caller {
  if (areaCode === undefined) return { kind: kindOfShort(kind, digits), digits };
  const dialled = digits.startsWith('0') ? digits : `0${digits}`;
  return { kind: kindOfShort(kind, dialled.slice(areaCode.length)), digits: dialled, areaCode };
}

function kindOfShort(kind: ShortKind, digits: string): CallerKind {
  if (kind === 'company-95') return kindOf95(digits);
  return digits === '96110' ? 'anti-fraud-96110' : kind;
}

/** Short numbers of carriers, offices and large companies, and 400: what a swindler would like to be taken for. */
const isOfficial = (digits: string): boolean =>
  /^(1[12]\d|12\d{3}|100\d{2,3}|9[56]\d{3,4}|400\d{7})$/.test(digits);

function kindOfMobile({ kind }: Allotment): CallerKind {
  if (kind === 'mvno') return 'virtual-operator';
  if (kind === 'iot') return 'things';
  return kind === 'satellite' ? 'satellite' : 'mobile';
}

function kindOf95(digits: string): CallerKind {
  if (/^95[356]/.test(digits)) return 'company-95';
  if (!/^95[01247]/.test(digits)) return 'other-95';
  return digits.length > longestShort ? 'call-centre-95' : 'short-call-centre-95';
}

/** The short numbers of companies have 5 or 6 digits. */
const longestShort = 6;
