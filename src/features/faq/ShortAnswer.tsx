import type { Step } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { Cited, CitedText } from '#ui/Cited.tsx';
import style from './QuestionPage.module.css';

/** A few sentences, and the button that does what they say. */
export function ShortAnswer({ steps }: { steps: readonly Step[] }) {
  const text = useText();
  return (
    <div className={style.answer}>
      <Cited says={steps.map(({ say }) => say)}>
        {steps.map(({ say, action }) => (
          <div key={text(say.text)} className={style.said}>
            <CitedText say={say} />
            {action && <ActionButton id={action} />}
          </div>
        ))}
      </Cited>
    </div>
  );
}
