import { useState } from 'react';
import { useLocation } from 'react-router';
import type { StepText } from '#content/steps/step-texts.ts';
import type { StepId } from '#content/steps/steps.ts';
import type { TaskId } from '#content/steps/task-index.ts';
import { useText } from '#i18n/locale.ts';
import { useProgress } from '#state/progress.ts';
import { changeReaderChoices, useReaderChoices } from '#state/reader.ts';
import chip from '#ui/Chip.module.css';
import { usePrinting } from '#ui/use-printing.ts';
import style from './StepPage.module.css';
import { TaskItem } from './TaskItem.tsx';
import { stepsWords as words } from './words.ts';

/** A step's tasks in their groups. What is done can be put out of sight; what was ticked just now stays. */
export function StepTasks({ step, content }: { step: StepId; content: StepText }) {
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
      {content.groups.map((group) => {
        const ids = group.tasks as readonly TaskId[];
        const shown = ids.filter((id) => !isHidden(id));
        return (
          <section key={ids[0]} className={style.group} aria-labelledby={`group-${ids[0]}`}>
            <h2 id={`group-${ids[0]}`}>
              {text(group.name)}
              {group.ours && <small className={style.ours}>{text(words.ours)}</small>}
            </h2>
            <ul>
              {shown.map((id) => {
                const task = content.tasks[id];
                return (
                  task && (
                    <TaskItem
                      key={id}
                      id={id}
                      step={step}
                      task={task}
                      others={content.tasks}
                      onTouch={() => setTouched((before) => [...before, id])}
                    />
                  )
                );
              })}
            </ul>
            {shown.length < ids.length && (
              <p className={style.hidden}>{text(words.hidden(ids.length - shown.length))}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
