import { changeTypedCaller } from '#state/typed-caller.ts';
import { changeTypedNumber } from '#state/typed-number.ts';

/** Nothing on the screen, nothing typed in memory, and an empty page in place of this one in the history. */
export function leaveQuickly(): void {
  changeTypedNumber('');
  changeTypedCaller('');
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
    field.value = '';
  document.title = '';
  document.body.textContent = '';
  location.replace('about:blank');
}
