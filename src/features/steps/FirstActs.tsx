import { type FirstAct, firstActs, nextAct } from '#domain/first-acts.ts';
import { actWords } from '#i18n/act-words.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useProgress } from '#state/progress.ts';
import button from '#ui/Button.module.css';
import { Link } from '#ui/Link.tsx';
import style from './StepRows.module.css';
import { stepsWords as words } from './words.ts';

/** The three acts of 先剪三下 with their state; the next of them has the one filled button. */
export function FirstActs() {
  const next = nextAct(useProgress());
  return (
    <ul className={style.rows}>
      {firstActs.map((act) => (
        <li key={act}>
          <ActRow act={act} isNext={act === next} />
        </li>
      ))}
    </ul>
  );
}

function ActRow({ act, isNext }: { act: FirstAct; isNext: boolean }) {
  const text = useText();
  const locale = useLocale();
  const { carrier } = useChosenCarrier();
  const record = useProgress((progress) => progress[act]);
  const { title, note, stillRings } = actWords(act, carrier);
  const line =
    record?.status === 'done' ? words.doneAndRings(record.on, stillRings) : record ? words.setAside : note;
  return (
    <Link
      className={style.row}
      data-status={record?.status ?? (isNext ? 'next' : undefined)}
      to={`${paths.start(locale)}#${act}`}
    >
      <span className={style.mark} aria-hidden="true" />
      <span className={style.what}>
        <strong>{text(title)}</strong>
        <small>{text(line)}</small>
      </span>
      {isNext && <span className={`${button.act} ${style.go}`}>{text(words.cutIt)}</span>}
    </Link>
  );
}
