import { useText } from '#i18n/locale.ts';
import style from './Ways.module.css';
import { stairWords, lawsWords as words } from './words.ts';

/** Steps that rise with what was done, on two ways that run beside them. The words below say the same. */
export function WaysDrawing() {
  const text = useText();
  return (
    <div className={style.drawing} role="img" aria-label={text(words.waysAlt)}>
      <div className={style.stair}>
        {stairWords.steps.map(({ way, from, brings }) => (
          <div key={text(way)} className={style.step}>
            <span className={style.from}>{text(from)}</span>
            <span className={style.block}>
              <span className={style.name}>{text(way)}</span>
              <strong>{text(brings)}</strong>
            </span>
          </div>
        ))}
      </div>
      {stairWords.beside.map(({ way, brings }) => (
        <div key={text(way)} className={style.beside}>
          <span className={style.name}>{text(way)}</span>
          <strong>{text(brings)}</strong>
        </div>
      ))}
    </div>
  );
}
