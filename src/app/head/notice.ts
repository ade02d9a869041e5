import type { Localized } from '#domain/locale.ts';
import { headWords as words } from './words.ts';

/** opening: the app is still on its way; failed: it did not come. */
export type Trouble = 'opening' | 'failed';

/** Says at the foot of the page why nothing answers. base.css hides it once the app is there. */
export function showNotice(trouble: Trouble): void {
  for (const older of document.querySelectorAll('.app-notice')) older.remove();
  const box = document.createElement('div');
  box.className = 'app-notice';
  box.setAttribute('role', 'alert');
  box.textContent = inPageLanguage(words[trouble]);
  if (trouble === 'failed') box.append(reloadButton());
  document.body.append(box);
}

function reloadButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = inPageLanguage(words.reload);
  button.onclick = () => location.reload();
  return button;
}

const inPageLanguage = ({ zh, en }: Localized): string => (document.documentElement.lang === 'en' ? en : zh);
