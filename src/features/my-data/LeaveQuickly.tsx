import { useText } from '#i18n/locale.ts';
import button from '#ui/Button.module.css';
import { leaveQuickly } from './leave.ts';
import style from './MyDataPage.module.css';
import { myDataWords as words } from './words.ts';

/** Away from here, for whoever is not alone with the screen. */
export function LeaveQuickly() {
  const text = useText();
  return (
    <section className={`${style.section} needs-script`} aria-labelledby="leave">
      <h2 id="leave">{text(words.leave)}</h2>
      <p>{text(words.leaveNote)}</p>
      <div className={style.buttons}>
        <button type="button" className={button.quiet} onClick={() => leaveQuickly(text(words.undoLeave))}>
          {text(words.leave)}
        </button>
      </div>
    </section>
  );
}
