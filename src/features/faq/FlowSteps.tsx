import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { ReadingSection } from '#ui/Reading.tsx';
import style from './QuestionPage.module.css';
import type { QuestionProps } from './question-data.ts';
import { SituationSwitch } from './SituationSwitch.tsx';
import { TaskTick } from './TaskTick.tsx';
import { faqWords as words } from './words.ts';

interface Props {
  readonly steps: QuestionProps['answer']['steps'];
  readonly flow: NonNullable<QuestionProps['answer']['flow']>;
}

/** A special situation, one thing after the other; what is a task of the five steps is ticked in place. */
export function FlowSteps({ steps, flow: { situation, whole, notes } }: Props) {
  const text = useText();
  return (
    <>
      <ReadingSection id="do" title={text(words.doThis)}>
        <SituationSwitch situation={situation} />
        <div className={style.answer}>
          <Cited says={steps.map(({ say }) => say)}>
            <ol className={style.steps}>
              {steps.map(({ say, action, task }) => (
                <li key={say.text}>
                  <CitedText say={say} />
                  {action && <ActionButton action={action} />}
                  {task && <TaskTick task={task} />}
                </li>
              ))}
            </ol>
          </Cited>
        </div>
        <div className={style.whole}>
          <p>{text(words.whole)}</p>
          <TaskTick task={whole} />
        </div>
      </ReadingSection>
      <ReadingSection id="notes" title={text(words.notes)}>
        <div className={style.answer}>
          <Cited says={notes}>
            {notes.map((say) => (
              <CitedText key={say.text} say={say} />
            ))}
          </Cited>
        </div>
      </ReadingSection>
    </>
  );
}
