import { ActionButton } from '#ui/ActionButton.tsx';
import { Cited, CitedText } from '#ui/Cited.tsx';
import style from './QuestionPage.module.css';
import type { QuestionProps } from './question-data.ts';

/** A few sentences, and the button that does what they say. */
export function ShortAnswer({ steps }: Pick<QuestionProps['answer'], 'steps'>) {
  return (
    <div className={style.answer}>
      <Cited says={steps.map(({ say }) => say)}>
        {steps.map(({ say, action }) => (
          <div key={say.text} className={style.said}>
            <CitedText say={say} />
            {action && <ActionButton action={action} />}
          </div>
        ))}
      </Cited>
    </div>
  );
}
