import { useRef } from 'react';
import { useLocale, useText } from '#i18n/locale.ts';
import { useSettings } from '#state/settings.ts';
import button from '#ui/Button.module.css';
import { Icon } from './Icon.tsx';
import { sentencesOf, useReadAloud } from './read-aloud.ts';
import { resultWords as words } from './result-words.ts';

/** With large text, and where the device has a voice of its own: reads the card that it stands in. */
export function ReadAloud() {
  const text = useText();
  const { text: size } = useSettings();
  const { canRead, isReading, read, stop } = useReadAloud(useLocale());
  const self = useRef<HTMLButtonElement>(null);

  function start(): void {
    const card = self.current?.closest('article');
    if (card) read(sentencesOf(card));
  }

  if (size !== 'large' || !canRead) return null;
  return (
    <button
      ref={self}
      type="button"
      className={`${button.quiet} not-on-paper`}
      onClick={isReading ? stop : start}
    >
      <Icon id={isReading ? 'still' : 'speak'} />
      {text(isReading ? words.quiet : words.aloud)}
    </button>
  );
}
