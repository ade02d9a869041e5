import { useId } from 'react';
import type { NamedTask } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Link } from '#ui/Link.tsx';
import { Tick } from '#ui/Tick.tsx';
import style from './QuestionPage.module.css';
import { faqWords as words } from './words.ts';

/** A task of the five steps, with the tick that it has there and the way to how it is done. */
export function TaskTick({ task: { id: task, step, name } }: { task: Shown<NamedTask> }) {
  const text = useText();
  const locale = useLocale();
  const { status } = useTask(task);
  const id = useId();
  return (
    <span className={style.task}>
      <span className="needs-script">
        <Tick
          id={id}
          isDone={status === 'done'}
          onChange={(isDone) => (isDone ? markDone(task, new Date()) : unmark(task))}
        >
          <span className="visually-hidden">{text(words.doneOf(name))}</span>
        </Tick>
      </span>
      <Link to={`${paths.step(locale, step)}#${task}`}>{name}</Link>
    </span>
  );
}
