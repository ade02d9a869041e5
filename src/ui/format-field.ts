import { groupMobile } from '#domain/read-number.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * 3-4-4 while someone types a mainland mobile; what is anything else is left as it was typed.
 * The caret stays behind the digit that it was behind.
 */
export function formatField(field: Field): void {
  const { value } = field;
  const grouped = groupedAsMobile(value);
  if (grouped === value) return;
  const caret = field.selectionStart ?? value.length;
  const digitsBefore = value.slice(0, caret).replace(/\D/g, '').length;
  field.value = grouped;
  const at = caretAfter(grouped, digitsBefore);
  if (document.activeElement === field) field.setSelectionRange(at, at);
}

/** What is no mainland mobile of one line, whole or begun, is as it was. */
export function groupedAsMobile(value: string): string {
  const digits = value.replace(/[^\S\n]|-/g, '');
  return /^1[3-9]\d{0,9}$/.test(digits) ? groupMobile(digits) : value;
}

/** Behind the nth digit of a grouped number. */
function caretAfter(grouped: string, digitsBefore: number): number {
  let seen = 0;
  for (let at = 0; at < grouped.length; at += 1) {
    if (seen === digitsBefore) return at;
    if (grouped[at] !== ' ') seen += 1;
  }
  return grouped.length;
}
