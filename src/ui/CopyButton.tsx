import { useEffect, useState } from 'react';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import style from './Button.module.css';
import { copyText } from './copy-text.ts';

const shownFor = 4000;

interface Props {
  /** A function where it is known only on the reader's device. */
  readonly copies: string | (() => string);
  /** What the button says. */
  readonly label?: Localized;
  readonly onCopied?: (() => void) | undefined;
  /** Whether it is the one filled button. */
  readonly isMain?: boolean;
}

/** Copies, and says for a moment whether it worked. */
export function CopyButton({ copies, label = words.copy, onCopied, isMain = false }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    const isCopied = await copyText(typeof copies === 'string' ? copies : copies());
    setOutcome(isCopied ? 'copied' : 'copyFailed');
    if (isCopied) onCopied?.();
  }

  return (
    <>
      <button type="button" className={`${isMain ? style.act : style.quiet} needs-script`} onClick={copy}>
        {text(label)}
      </button>
      <span role="status" className={style.outcome}>
        {outcome && text(words[outcome])}
      </span>
    </>
  );
}
