import { useId } from 'react';
import { Link } from 'react-router';
import type { TaskPlace } from '#content/faq/question.ts';
import { taskNames } from '#content/steps/task-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Tick } from '#ui/Tick.tsx';
import style from './QuestionPage.module.css';
import { faqWords as words } from './words.ts';

/** A task of the five steps, with the tick that it has there and the way to how it is done. */
export function TaskTick({ place: { step, task } }: { place: TaskPlace }) {
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
          <span className="visually-hidden">{text(words.doneOf(taskNames[task]))}</span>
        </Tick>
      </span>
      <Link to={`${paths.step(locale, step)}#${task}`}>{text(taskNames[task])}</Link>
    </span>
  );
}
