import { firstActs } from '#domain/first-acts.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useProgress } from '#state/progress.ts';
import style from './HomePage.module.css';
import { Icon } from './Icon.tsx';

/** What the acts that are done stop, and what rings all the same. */
export function Stopped() {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const statuses = useProgress();
  const done = firstActs.filter((act) => statuses[act]?.status === 'done');
  const [first, ...others] = done.map((act) => ({ act, ...actWords(act, carrier) }));
  if (!first) return null;
  return (
    <ul className={style.stopped}>
      <li className={style.stops}>
        <Icon id="done" />
        {text(first.stops)}
      </li>
      <li>
        <Icon id="rings" />
        {text(first.stillRings)}
      </li>
      {others.map(({ act, stops }) => (
        <li key={act} className={style.stops}>
          <Icon id="done" />
          {text(stops)}
        </li>
      ))}
    </ul>
  );
}
