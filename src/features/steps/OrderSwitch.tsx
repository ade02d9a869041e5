import { useText } from '#i18n/locale.ts';
import { changeReaderChoices, useReaderChoices } from '#state/reader.ts';
import style from './StepsPage.module.css';
import { stepsWords as words } from './words.ts';

/** The article's order and ours, one tap apart, each with its reason. */
export function OrderSwitch() {
  const text = useText();
  const { order } = useReaderChoices();
  return (
    <div className={style.order}>
      <fieldset className={`${style.switch} needs-script`} aria-label={text(words.order)}>
        {(['ours', 'article'] as const).map((which) => (
          <button
            key={which}
            type="button"
            aria-pressed={order === which}
            onClick={() => changeReaderChoices({ order: which })}
          >
            {text(words.orders[which])}
          </button>
        ))}
      </fieldset>
      <p className="late">{text(words.orderWhy[order])}</p>
    </div>
  );
}
