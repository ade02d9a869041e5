import type { LinesRead } from '#domain/read-callers.ts';
import { useText } from '#i18n/locale.ts';
import style from './CallerPage.module.css';
import { lineRanges } from './line-ranges.ts';
import { callerWords as words } from './words.ts';

/** How much of a paste was read: of a single line with a single number there is nothing to say. */
export function ReadLines({ lines, count }: { lines: LinesRead; count: number }) {
  const text = useText();
  const { read, withoutNumber, unreadFrom } = lines;
  return (
    <>
      {read > 1 && <p>{text(words.severalLines(read, count))}</p>}
      {read === 1 && count > 1 && <p>{text(words.several(count))}</p>}
      {read > 1 && count > 0 && withoutNumber.length > 0 && (
        <p>{text(words.withoutNumber(lineRanges(withoutNumber)))}</p>
      )}
      {unreadFrom !== null && <p className={style.sentence}>{text(words.unread(unreadFrom))}</p>}
    </>
  );
}
