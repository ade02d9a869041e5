import { useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '#i18n/locale.ts';
import { useProgress } from '#state/progress.ts';
import { changeReaderChoices, useReaderChoices } from '#state/reader.ts';
import chip from '#ui/Chip.module.css';
import { usePrinting } from '#ui/use-printing.ts';
import style from './StepPage.module.css';
import type { StepProps } from './step-data.ts';
import { TaskItem } from './TaskItem.tsx';
import { stepsWords as words } from './words.ts';

/** A step's tasks in their groups. What is done can be put out of sight; what was ticked just now stays. */
export function StepTasks({ step: { id: step, groups } }: { step: StepProps }) {
  const text = useText();
  const { hideDone } = useReaderChoices();
  const progress = useProgress();
  const isPrinting = usePrinting();
  const { hash } = useLocation();
  const [touched, setTouched] = useState<readonly string[]>([]);
  const isHidden = (id: string) =>
    hideDone && !isPrinting && progress[id] !== undefined && !touched.includes(id) && hash !== `#${id}`;

  function toggleHiding(): void {
    setTouched([]);
    changeReaderChoices({ hideDone: !hideDone });
  }

  return (
    <div className={`${style.groups} late`}>
      <p className="needs-script not-on-paper">
        <button
          type="button"
          className={hideDone ? chip.chosen : chip.chip}
          aria-pressed={hideDone}
          onClick={toggleHiding}
        >
          {text(words.hideDone)}
        </button>
      </p>
      {groups.map(({ name, ours, tasks }) => {
        const id = `group-${tasks[0]?.id}`;
        const shown = tasks.filter((task) => !isHidden(task.id));
        return (
          <section key={id} className={style.group} aria-labelledby={id}>
            <h2 id={id}>
              {name}
              {ours && <small className={style.ours}>{text(words.ours)}</small>}
            </h2>
            <ul>
              {shown.map((task) => (
                <TaskItem
                  key={task.id}
                  step={step}
                  task={task}
                  onTouch={() => setTouched((before) => [...before, task.id])}
                />
              ))}
            </ul>
            {shown.length < tasks.length && (
              <p className={style.hidden}>{text(words.hidden(tasks.length - shown.length))}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
