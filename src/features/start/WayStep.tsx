import type { Step } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { actionLink, copyableText } from '#ui/action-link.ts';
import { actionWords } from '#ui/action-words.ts';
import button from '#ui/Button.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { SayText } from '#ui/SayText.tsx';

/** A sentence, and the quiet button that does what it says: a call, or what is to be pasted elsewhere. */
export function WayStep({ step: { say, action } }: { step: Shown<Step> }) {
  const text = useText();
  const link = action && actionLink(action, false);
  return (
    <>
      <SayText say={say} />
      {action && link && (
        <a className={button.quiet} href={link}>
          {text(actionWords.does(action))}
        </a>
      )}
      {action && !link && <CopyButton copies={copyableText(action)} label={actionWords.copies(action)} />}
    </>
  );
}
