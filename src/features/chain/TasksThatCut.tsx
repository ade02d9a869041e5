import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Link } from '#ui/Link.tsx';
import { Tick } from '#ui/Tick.tsx';
import style from './ChainPage.module.css';
import type { LinkStory } from './in-sight.ts';
import { chainPageWords as words } from './words.ts';

/** The tasks of the five steps that cut a link, with the ticks that they have there. */
export function TasksThatCut({ tasks }: Pick<LinkStory, 'tasks'>) {
  const text = useText();
  if (tasks.length === 0) return null;
  return (
    <div className={style.tasks}>
      <h3>{text(words.cutHere)}</h3>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <TickedLink task={task} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TickedLink({ task: { id, step, name } }: { task: LinkStory['tasks'][number] }) {
  const text = useText();
  const locale = useLocale();
  const { status } = useTask(id);
  return (
    <span className={style.task}>
      <Tick
        id={`cut-${id}`}
        isDone={status === 'done'}
        onChange={(isDone) => (isDone ? markDone(id, new Date()) : unmark(id))}
      >
        <span className="visually-hidden">{text(words.doneOf(name))}</span>
      </Tick>
      <Link to={`${paths.step(locale, step)}#${id}`}>{name}</Link>
    </span>
  );
}
