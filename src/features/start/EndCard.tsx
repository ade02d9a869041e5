import { firstActs } from '#domain/first-acts.ts';
import { useText } from '#i18n/locale.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import { DoneList } from './DoneList.tsx';
import style from './End.module.css';
import { Frame } from './Frame.tsx';
import { Honest } from './Honest.tsx';
import { Onward } from './Onward.tsx';
import { resultWords as words } from './result-words.ts';
import type { StartProps } from './start-data.ts';
import { useStart } from './use-start.ts';

/** What the three come to: the chain, what is stopped and what is not, what was done and how to undo it. */
export function EndCard({ page }: { page: StartProps }) {
  const text = useText();
  const { doneOn } = useStart();
  const done = firstActs.filter(doneOn);
  return (
    <Frame
      title={text(words.titles[done.length] ?? words.cut)}
      after={
        <>
          {done.length > 0 && (
            <>
              <Honest acts={done} />
              <p className={style.legend}>{text(words.legend)}</p>
            </>
          )}
          <div className={style.columns}>
            <div>
              <DoneList page={page} />
              {doneOn('carrier-blocking') && <AdviceText advice={page.says.allowDeliveries} />}
            </div>
            <Onward />
          </div>
        </>
      }
    />
  );
}
