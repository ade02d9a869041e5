import { useText } from '#i18n/locale.ts';
import { changeSituations, useSituations } from '#state/situations.ts';
import chip from '#ui/Chip.module.css';
import style from './QuestionPage.module.css';
import type { QuestionProps } from './question-data.ts';
import { faqWords as words } from './words.ts';

interface Props {
  readonly situation: NonNullable<QuestionProps['answer']['flow']>['situation'];
}

/** Says that the situation is the reader's own, so that the five steps count what it takes. */
export function SituationSwitch({ situation: { id, name } }: Props) {
  const text = useText();
  const isMine = useSituations((mine) => mine[id]) === true;
  return (
    <div className={`${style.situation} needs-script not-on-paper`}>
      <p>{text(words.isMine)}</p>
      <button
        type="button"
        className={isMine ? chip.chosen : chip.chip}
        aria-pressed={isMine}
        aria-describedby="situation-note"
        onClick={() => changeSituations({ [id]: isMine ? undefined : true })}
      >
        {name}
      </button>
      <p id="situation-note" className={style.note}>
        {text(words.isMineNote)}
      </p>
    </div>
  );
}
