import type { LawStatus } from '#content/laws/law.ts';
import { useText } from '#i18n/locale.ts';
import style from './LawStatusMark.module.css';
import { lawStatusWords } from './law-words.ts';

/** How a text of the law stands, in a word. */
export function LawStatusMark({ status }: { status: LawStatus }) {
  const text = useText();
  return (
    <span className={style.mark} data-status={status}>
      {text(lawStatusWords[status])}
    </span>
  );
}
