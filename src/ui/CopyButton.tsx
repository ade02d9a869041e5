import { useEffect, useState } from 'react';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import style from './Button.module.css';
import { copyText } from './copy-text.ts';

const shownFor = 4000;

/** Copies, and says for a moment whether it worked. `label` is what the button says before. */
export function CopyButton({ copies, label = words.copy }: { copies: string; label?: Localized }) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <>
      <button
        type="button"
        className={`${style.quiet} needs-script`}
        onClick={async () => setOutcome((await copyText(copies)) ? 'copied' : 'copyFailed')}
      >
        {text(label)}
      </button>
      <span role="status" className={style.outcome}>
        {outcome && text(words[outcome])}
      </span>
    </>
  );
}
