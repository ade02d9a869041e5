import { useText } from '#i18n/locale.ts';
import { type CarrierActId, spokenFor } from './carrier-act.ts';
import style from './Ways.module.css';
import { startWords as words } from './words.ts';

/** What to say when an agent answers, to be read out. */
export function Spoken({ act, isAsking }: { act: CarrierActId; isAsking: boolean }) {
  const text = useText();
  const { say, means } = spokenFor(act, isAsking);
  return (
    <div className={style.spoken}>
      <p>{text(words.call.readOut)}</p>
      <blockquote lang="zh-CN">{say}</blockquote>
      {text(means) && <p>{text(means)}</p>}
    </div>
  );
}
