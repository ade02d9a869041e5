import type { ReactNode } from 'react';
import type { TaskId } from '#content/tasks/tasks.ts';
import type { Count } from '#domain/chain-progress.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useProgress } from '#state/progress.ts';
import { Link } from '#ui/Link.tsx';
import style from './StepRows.module.css';
import type { StepsProps } from './steps-data.ts';
import { stepsWords as words } from './words.ts';

interface Props {
  readonly step: StepsProps['steps'][number];
  /** Its place in our order. */
  readonly number: number;
  readonly count: Count;
  /** What comes before its other tasks. */
  readonly children?: ReactNode;
}

/** One of the five steps: when its time is, and its tasks as links to how they are done. */
export function StepRows({ step: { id, name, lead, tasks }, number, count, children }: Props) {
  const text = useText();
  const locale = useLocale();
  return (
    <section className={style.step} aria-labelledby={`step-${id}`}>
      <header className={style.head}>
        <span className={style.number} aria-hidden="true">
          {number}
        </span>
        <h2 id={`step-${id}`}>
          <span className="visually-hidden">{text(words.stepNumber(number))} </span>
          <Link to={paths.step(locale, id)}>{name}</Link>
        </h2>
        <span className={style.when}>{text(words.when[id])}</span>
        <p>{lead}</p>
        <p className={style.count}>{text(words.count(count))}</p>
      </header>
      {children}
      <ul className={style.rows}>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow step={id} {...task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ step, id, name }: { step: string; id: TaskId; name: string }) {
  const text = useText();
  const locale = useLocale();
  const status = useProgress((progress) => progress[id]?.status);
  return (
    <Link className={style.row} data-status={status} to={`${paths.step(locale, step)}#${id}`}>
      <span className={style.mark} aria-hidden="true" />
      <span className={style.what}>
        <strong>{name}</strong>
        {status && <span className="visually-hidden">{text(words.status[status])}</span>}
      </span>
    </Link>
  );
}
