import { Link } from 'react-router';
import { ourOrder, type StepId } from '#content/steps/steps.ts';
import { type TaskEntry, type TaskId, taskIndex } from '#content/steps/task-index.ts';
import { taskNames } from '#content/steps/task-names.ts';
import type { LinkId } from '#domain/chain-link.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Tick } from '#ui/Tick.tsx';
import style from './ChainPage.module.css';
import { chainPageWords as words } from './words.ts';

interface Cut {
  readonly step: StepId;
  readonly task: TaskId;
}

/** The tasks of the five steps that cut a link and are for everybody, with the ticks that they have there. */
export function TasksThatCut({ link }: { link: LinkId }) {
  const text = useText();
  const cuts = cutsAt(link);
  if (cuts.length === 0) return null;
  return (
    <div className={style.tasks}>
      <h3>{text(words.cutHere)}</h3>
      <ul>
        {cuts.map((cut) => (
          <li key={cut.task}>
            <TickedLink {...cut} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TickedLink({ step, task }: Cut) {
  const text = useText();
  const locale = useLocale();
  const { status } = useTask(task);
  return (
    <span className={style.task}>
      <Tick
        id={`cut-${task}`}
        isDone={status === 'done'}
        onChange={(isDone) => (isDone ? markDone(task, new Date()) : unmark(task))}
      >
        <span className="visually-hidden">{text(words.doneOf(taskNames[task]))}</span>
      </Tick>
      <Link to={`${paths.step(locale, step)}#${task}`}>{text(taskNames[task])}</Link>
    </span>
  );
}

function cutsAt(link: LinkId): Cut[] {
  return ourOrder.flatMap((step) =>
    Object.entries<TaskEntry>(taskIndex[step])
      .filter(([, entry]) => entry.cuts === link && !entry.for?.situations)
      .map(([task]) => ({ step, task: task as TaskId })),
  );
}
