import { type FirstAct, firstActs } from '#domain/first-acts.ts';
import { languageTags } from '#domain/locale.ts';
import { actWords } from '#i18n/act-words.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { useTask } from '#state/task.ts';
import button from '#ui/Button.module.css';
import { SayText } from '#ui/SayText.tsx';
import { actCard } from './card.ts';
import style from './End.module.css';
import { dayIn } from './Frame.tsx';
import { Icon } from './Icon.tsx';
import { resultWords as words } from './result-words.ts';
import type { StartProps } from './start-data.ts';
import { undoOf } from './undo-of.ts';
import { usePhone } from './use-phone.ts';
import { useStart } from './use-start.ts';
import { startWords } from './words.ts';

/** What was done, when, and how to take it back; what was not, and the way to it. */
export function DoneList({ page }: { page: StartProps }) {
  const text = useText();
  return (
    <section className={style.yours} aria-labelledby="yours">
      <h2 id="yours">{text(words.yours)}</h2>
      <ul>
        {firstActs.map((act) => (
          <li key={act}>
            <Act act={act} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Act({ act, page }: { act: FirstAct; page: StartProps }) {
  const text = useText();
  const locale = useLocale();
  const { carrier, go } = useStart();
  const { status, on } = useTask(act);
  const undo = undoOf(act, page, { carrier, phone: usePhone() });
  return (
    <div className={style.act} data-status={status ?? undefined}>
      <span className={style.mark}>{status === 'done' && <Icon id="done" />}</span>
      <div className={style.what}>
        <h3>{text(actWords(act, carrier).title)}</h3>
        {status === 'done' && on && <p>{dayIn(on, languageTags[locale])}</p>}
        {status === 'done' && (
          <div className={style.undo}>
            <p>{text(words.undoBy)}</p>
            {undo ? <SayText say={undo.say} /> : <p>{text(startWords.undoUnknown)}</p>}
          </div>
        )}
        {status === 'not-for-me' && <p>{text(words.leftOut)}</p>}
        {!status && <p>{text(words.notYet)}</p>}
      </div>
      {!status && (
        <button type="button" className={button.quiet} onClick={() => go(actCard(act))}>
          {text(words.do)}
          <span className="visually-hidden">{text(actWords(act, carrier).title)}</span>
        </button>
      )}
    </div>
  );
}
