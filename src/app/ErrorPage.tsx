import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import style from './Shell.module.css';
import { appWords as words } from './words.ts';

/** Says what still holds, and offers the one thing that helps. */
export function ErrorPage() {
  const text = useText();
  return (
    <div className={style.message} role="alert">
      <h1 tabIndex={-1}>{text(words.broken)}</h1>
      <p>{text(words.brokenLead)}</p>
      <p>
        <button type="button" className={button.act} onClick={() => location.reload()}>
          {text(words.reload)}
        </button>
      </p>
    </div>
  );
}
