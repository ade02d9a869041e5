import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { StepId } from '#content/steps/steps.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useText } from '#i18n/locale.ts';
import { markDone, unmark, useTask } from '#state/task.ts';
import { Fold } from '#ui/Fold.tsx';
import { Later } from '#ui/Later.tsx';
import { SayText } from '#ui/SayText.tsx';
import { Tick } from '#ui/Tick.tsx';
import { SituationChip } from './SituationChip.tsx';
import style from './Task.module.css';
import { TaskGuide } from './TaskGuide.tsx';
import { TaskTools } from './TaskTools.tsx';
import type { TaskProps } from './task-data.ts';
import { taskWords as words } from './words.ts';

interface Props {
  readonly step: StepId;
  readonly task: TaskProps;
  /** Told before the task changes, so that it stays in sight. */
  readonly onTouch: () => void;
}

/** One task: its box, what and why in sight, how a tap away. Its id is its address. */
export function TaskItem({ step, task, onTouch }: Props) {
  const text = useText();
  const { id, name, why, minutes, cuts, situations } = task;
  const { status } = useTask(id);
  const [isOpen, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { hash } = useLocation();

  // Its address opens it.
  useEffect(() => {
    if (hash !== `#${id}`) return;
    setOpen(true);
    item.current?.scrollIntoView();
  }, [hash, id]);

  function tick(isDone: boolean): void {
    onTouch();
    if (isDone) markDone(id, new Date());
    else unmark(id);
  }

  return (
    <li ref={item} id={id} className={style.task} data-status={status ?? undefined}>
      <h3>
        <Tick id={`${id}-tick`} isDone={status === 'done'} onChange={tick} describedBy={`${id}-facts`}>
          {name}
        </Tick>
      </h3>
      <div className={style.body}>
        <p id={`${id}-facts`} className={style.facts}>
          <span>{text(status === 'not-for-me' ? words.takenOut : words.minutes(minutes))}</span>
          <span className={style.cuts}>{text(words.cuts(linkNames[cuts]))}</span>
        </p>
        <SayText say={why} />
        {situations && <Whom situations={situations} />}
        <Fold
          className={style.how}
          isOpen={isOpen}
          onToggle={setOpen}
          summary={
            <>
              {text(words.how)}
              <span className="visually-hidden">{text(words.of(name))}</span>
            </>
          }
        >
          <Later isFolded isWanted={isOpen} className={style.inside}>
            <TaskGuide task={task} onDone={() => tick(true)} />
            <TaskTools id={id} step={step} name={name} onTouch={onTouch} />
          </Later>
        </Fold>
      </div>
    </li>
  );
}

function Whom({ situations }: { situations: NonNullable<TaskProps['situations']> }) {
  const text = useText();
  return (
    <div className={style.whom}>
      <p>{text(words.whom)}</p>
      {situations.map(({ id, name }) => (
        <SituationChip key={id} id={id} name={name} />
      ))}
    </div>
  );
}
