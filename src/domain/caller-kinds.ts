import { findNumbers } from './find-numbers.ts';
import type { Allotment } from './number-plan.ts';
import type { NumberReading } from './read-number.ts';

/** What kind of number rang. Ids are places on the page, for ever. */
export const callerKinds = [
  'mobile',
  'virtual-operator',
  'landline',
  'company-95',
  'call-centre-95',
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
  'withheld',
  'without-area-code',
  'things',
  'satellite',
  'not-in-plan',
] as const;

export type CallerKind = (typeof callerKinds)[number];

/** Who rang, as far as the number says. */
export interface Caller {
  readonly kind: CallerKind;
  /** As dialled in the mainland, or with its + from elsewhere; empty when it was withheld. */
  readonly digits: string;
  /** Of a mobile: whom its prefix was first allotted to. */
  readonly allotment?: Allotment;
}

export type CallerReading =
  | { readonly found: 'nothing' }
  /** There is something, but no number in it that we know; `isMasked` where asterisks hide a part. */
  | { readonly found: 'no-number'; readonly isMasked: boolean }
  | {
      readonly found: 'callers';
      readonly callers: readonly [Caller, ...Caller[]];
      /** As the pasted line has it. */
      readonly when: string | null;
      readonly lasted: string | null;
    };

const withheld =
  /未知(号码|来电)?|无(来电)?(号码|显示)|隐藏(号码|来电)?|私人号码|保密|不显示|unknown|no caller id|private|withheld|anonymous|blocked/i;

/** Sorts whatever was typed or pasted. Asks nobody, and never throws. */
export function readCallers(typed: string): CallerReading {
  if (typed.trim() === '') return { found: 'nothing' };
  const { numbers, when, lasted } = findNumbers(typed);
  const [first, ...more] = numbers.map(({ digits, reading }) => callerOf(digits, reading));
  if (first) return { found: 'callers', callers: [first, ...more], when, lasted };
  if (withheld.test(typed.slice(0, 64)))
    return { found: 'callers', callers: [{ kind: 'withheld', digits: '' }], when, lasted };
  return { found: 'no-number', isMasked: /\d[*xX＊•]{2,}/.test(typed.slice(0, 64)) };
}

function callerOf(written: string, reading: NumberReading): Caller {
  const digits = written.replace(/^(\+|00)86/, '');
  // Nobody in the mainland calls a short number with +86, nor does an office call from abroad.
  if (/^(\+|00)/.test(written) && isOfficial(written.replace(/^(\+|00)(86)?/, '')))
    return { kind: 'official-disguise', digits: written };
  switch (reading.kind) {
    case 'mobile':
      return { kind: kindOfMobile(reading.allotment), digits: reading.digits, allotment: reading.allotment };
    case 'landline':
      return { kind: 'landline', digits: reading.digits };
    case 'elsewhere':
      return {
        kind: /^\+(852|853|886)/.test(reading.international) ? 'region' : 'abroad',
        digits: reading.international,
      };
    case 'company-95':
      return { kind: kindOf95(digits), digits };
    case 'public-service':
      return { kind: digits === '96110' ? 'anti-fraud-96110' : 'public-service', digits };
    case 'iot':
      return { kind: 'things', digits };
    case 'sms-port':
      return { kind: 'sms-port-106', digits };
    case 'company-400':
    case 'short-96':
    case 'carrier-service':
    case 'privacy-700':
    case 'without-area-code':
      return { kind: reading.kind, digits };
    default:
      return { kind: 'not-in-plan', digits };
  }
}

/** Short numbers of carriers, offices and large companies, and 400: what a swindler would like to be taken for. */
const isOfficial = (digits: string): boolean =>
  /^(1[12]\d|12\d{3}|100\d{2,3}|95\d{3}|96110|400\d{7})$/.test(digits);

function kindOfMobile({ kind }: Allotment): CallerKind {
  if (kind === 'mvno') return 'virtual-operator';
  if (kind === 'iot') return 'things';
  return kind === 'satellite' ? 'satellite' : 'mobile';
}

function kindOf95(digits: string): CallerKind {
  if (/^95[356]/.test(digits)) return 'company-95';
  return /^95[01247]/.test(digits) ? 'call-centre-95' : 'other-95';
}
