import type { Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { ActionButton } from './ActionButton.tsx';
import { SayText } from './SayText.tsx';

interface Props {
  readonly step: Shown<Step>;
  readonly isMain?: boolean;
  readonly onSent?: (() => void) | undefined;
  readonly onFailed?: (() => void) | undefined;
}

/** One thing to do, with the button that does it. */
export function HowStep({ step: { say, action }, isMain = false, onSent, onFailed }: Props) {
  return (
    <>
      <SayText say={say} />
      {action && <ActionButton action={action} isMain={isMain} onSent={onSent} onFailed={onFailed} />}
    </>
  );
}
