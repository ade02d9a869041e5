import { useText } from '#i18n/locale.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import { Says } from '#ui/Says.tsx';
import type { CarrierActProps } from './carrier-act.ts';
import { useStart } from './use-start.ts';
import style from './Ways.module.css';
import { startWords as words } from './words.ts';

/** What to know before, in sight; and who must not do it. */
export function Warnings({ act, way, page }: CarrierActProps) {
  const text = useText();
  const { leaveOut } = useStart();
  return (
    <>
      {act === 'carrier-overseas' && (
        <div className={style.warning}>
          <AdviceText advice={page.says.overseasCost} />
          <button type="button" className={style.leave} onClick={() => leaveOut(act)}>
            {text(words.overseas.keep)}
          </button>
        </div>
      )}
      {way.warnings.length > 0 && (
        <div className={style.warning}>
          <Says says={way.warnings} />
        </div>
      )}
    </>
  );
}
