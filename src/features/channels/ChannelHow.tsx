import { ActionButton } from '#ui/ActionButton.tsx';
import { CitedText } from '#ui/Cited.tsx';
import style from './Channels.module.css';
import type { ChannelProps } from './channel-data.ts';

/** Step by step, each with its button; the first one that acts is the page's main one. */
export function ChannelHow({ steps }: { steps: ChannelProps['how'] }) {
  const main = steps.find(({ action }) => action);
  return (
    <ol className={style.how}>
      {steps.map((step) => (
        <li key={step.say.text}>
          <CitedText say={step.say} />
          {step.action && <ActionButton action={step.action} isMain={step === main} />}
        </li>
      ))}
    </ol>
  );
}
