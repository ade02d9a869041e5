import { type SituationId, situations } from '#content/steps/situations.ts';
import { useText } from '#i18n/locale.ts';
import { changeSituations, useSituations } from '#state/situations.ts';
import chip from '#ui/Chip.module.css';
import style from './QuestionPage.module.css';
import { faqWords as words } from './words.ts';

/** Says that the situation is the reader's own, so that the five steps count what it takes. */
export function SituationSwitch({ situation }: { situation: SituationId }) {
  const text = useText();
  const isMine = useSituations((mine) => mine[situation]) === true;
  return (
    <div className={`${style.situation} needs-script not-on-paper`}>
      <p>{text(words.isMine)}</p>
      <button
        type="button"
        className={isMine ? chip.chosen : chip.chip}
        aria-pressed={isMine}
        aria-describedby="situation-note"
        onClick={() => changeSituations({ [situation]: isMine ? undefined : true })}
      >
        {text(situations[situation].name)}
      </button>
      <p id="situation-note" className={style.note}>
        {text(words.isMineNote)}
      </p>
    </div>
  );
}
