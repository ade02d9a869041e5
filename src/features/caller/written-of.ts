import type { Caller } from '#domain/caller-kinds.ts';
import { groupMobile } from '#domain/read-number.ts';

/** With spaces where people put them. */
export function writtenOf({ kind, digits, areaCode }: Caller): string {
  if (/^1[3-9]\d{9}$/.test(digits)) return groupMobile(digits);
  if (areaCode) return `${areaCode} ${digits.slice(areaCode.length)}`;
  if (kind === 'landline') {
    const [, area = '', first = '', last = ''] = /^(0(?:10|2\d|\d{3}))(\d{3,4})(\d{4})$/.exec(digits) ?? [];
    if (area) return `${area} ${first} ${last}`;
  }
  if (kind === 'company-400') return digits.replace(/^(400)(\d{3})(\d{4})$/, '$1 $2 $3');
  return digits;
}
