import { changeTypedNumber } from '#state/typed-number.ts';

/** Nothing on the screen, nothing typed in memory, and an empty page in place of this one in the history. */
export function leaveQuickly(): void {
  changeTypedNumber('');
  for (const field of document.querySelectorAll('input')) field.value = '';
  document.title = '';
  document.body.textContent = '';
  location.replace('about:blank');
}
