import { changeTypedCaller } from '#state/typed-caller.ts';
import { changeTypedNumber } from '#state/typed-number.ts';

/** How long a leave can be taken back, in milliseconds. */
const chance = 4000;

/**
 * Empties the screen at once. For a moment one word on it takes that back; then what was typed is gone, and an empty
 * page is in place of this one in the history.
 */
export function leaveQuickly(undo: string): void {
  const app = document.getElementById('root') as HTMLElement;
  const title = document.title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'leaving';
  button.textContent = undo;
  const timer = setTimeout(leave, chance);
  button.onclick = () => {
    clearTimeout(timer);
    button.remove();
    app.hidden = false;
    document.title = title;
  };
  app.hidden = true;
  document.title = '';
  document.body.append(button);
  button.focus();
}

function leave(): void {
  changeTypedNumber('');
  changeTypedCaller('');
  document.body.textContent = '';
  location.replace('about:blank');
}
