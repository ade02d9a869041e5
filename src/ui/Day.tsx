import type { PartialDate } from '#content/source.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';

/** A day as exact as the source was. */
export function Day({ day }: { day: PartialDate | 'undated' }) {
  const text = useText();
  return day === 'undated' ? <span>{text(words.undated)}</span> : <time dateTime={day}>{day}</time>;
}
