import { useText } from '#i18n/locale.ts';
import { words as sharedWords } from '#i18n/words.ts';
import button from '#ui/Button.module.css';
import style from './Shell.module.css';
import { appWords as words } from './words.ts';

/** Says what still holds, and offers what helps: once more, or the document anew. */
export function ErrorPage({ onRetry }: { onRetry: () => void }) {
  const text = useText();
  return (
    <div className={style.message} role="alert">
      <h1 tabIndex={-1}>{text(words.broken)}</h1>
      <p>{text(words.brokenLead)}</p>
      <p className={style.buttons}>
        <button type="button" className={button.act} onClick={onRetry}>
          {text(sharedWords.tryAgain)}
        </button>
        <button type="button" className={button.quiet} onClick={() => location.reload()}>
          {text(words.reload)}
        </button>
      </p>
    </div>
  );
}
