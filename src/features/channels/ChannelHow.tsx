import type { Step } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { CitedText } from '#ui/Cited.tsx';
import style from './Channels.module.css';

/** Step by step, each with its button; the first one that acts is the page's main one. */
export function ChannelHow({ steps }: { steps: readonly Step[] }) {
  const text = useText();
  const main = steps.find(({ action }) => action);
  return (
    <ol className={style.how}>
      {steps.map((step) => (
        <li key={text(step.say.text)}>
          <CitedText say={step.say} />
          {step.action && <ActionButton id={step.action} isMain={step === main} />}
        </li>
      ))}
    </ol>
  );
}
