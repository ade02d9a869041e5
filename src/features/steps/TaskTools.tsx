import { useId } from 'react';
import type { StepId } from '#content/steps/steps.ts';
import type { TaskId } from '#content/tasks/tasks.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { markNotForMe, unmark, useTask, writeNote } from '#state/task.ts';
import chip from '#ui/Chip.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import style from './TaskTools.module.css';
import { taskWords as words } from './words.ts';

interface Props {
  readonly id: TaskId;
  readonly step: StepId;
  readonly name: string;
  readonly onTouch: () => void;
}

/** What the reader does with a task beside doing it: sets it aside, notes something, sends it to someone. */
export function TaskTools({ id, step, name, onTouch }: Props) {
  const text = useText();
  const locale = useLocale();
  const field = useId();
  const { status, on, note } = useTask(id);
  const isOut = status === 'not-for-me';

  function toggle(): void {
    onTouch();
    if (isOut) unmark(id);
    else markNotForMe(id, new Date());
  }

  return (
    <div className={style.tools}>
      {status === 'done' && on && <p>{text(words.doneOn(on))}</p>}
      <p className={style.note} data-empty={note === '' || undefined}>
        <label htmlFor={field}>
          {text(words.note)}
          <span className="visually-hidden">{text(words.of(name))}</span>
        </label>
        <textarea
          id={field}
          rows={2}
          value={note}
          spellCheck={false}
          onChange={(event) => writeNote(id, event.currentTarget.value)}
        />
      </p>
      <div className={`${style.row} needs-script not-on-paper`}>
        <button
          type="button"
          className={isOut ? chip.chosen : chip.chip}
          aria-pressed={isOut}
          onClick={toggle}
        >
          {text(words.notForMe)}
          <span className="visually-hidden">{text(words.of(name))}</span>
        </button>
        <CopyButton
          label={words.copyAddress}
          copies={() => `${location.origin}${paths.step(locale, step)}#${id}`}
        />
      </div>
    </div>
  );
}
