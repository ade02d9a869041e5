import { useEffect, useRef, useState } from 'react';
import { isoDay } from '#domain/iso-day.ts';
import { useText } from '#i18n/locale.ts';
import { lookForSetAside, throwAwaySetAside, useSetAside, writeSetAside } from '#state/set-aside.ts';
import button from '#ui/Button.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Ask } from './Ask.tsx';
import { download } from './download.ts';
import style from './MyDataPage.module.css';
import { setAsideWords as words } from './set-aside-words.ts';
import { myDataWords } from './words.ts';

/** Records that could not be read: how many, since when, to be saved as a file or thrown away. */
export function SetAside() {
  const text = useText();
  const copies = useSetAside();
  const [stage, setStage] = useState<'idle' | 'asked' | 'saved' | 'thrown' | 'notThrown'>('idle');
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [since = null] = copies.flatMap((copy) => copy.since ?? []).sort();
  const outcomes = { saved: words.saved, thrown: words.thrown, notThrown: myDataWords.notErased };

  // Those of this visit may have come after the first look.
  useEffect(lookForSetAside, []);

  function save(): void {
    download(writeSetAside(), `breakchain-unreadable-${isoDay(new Date())}.json`);
    setStage('saved');
  }

  function throwAway(): void {
    setStage(throwAwaySetAside() ? 'thrown' : 'notThrown');
    heading.current?.focus(); // The buttons go with what they were for.
  }

  function keep(): void {
    setStage('idle');
    opener.current?.focus();
  }

  if (copies.length === 0 && stage !== 'thrown') return null;
  return (
    <section className={style.section} aria-labelledby="set-aside">
      <h2 ref={heading} id="set-aside" tabIndex={-1}>
        {text(words.title)}
      </h2>
      {copies.length > 0 && (
        <>
          <p>{text(words.count(copies.length, since))}</p>
          <p>{text(words.lead)}</p>
          <div className={style.buttons}>
            <button type="button" className={`${button.quiet} not-in-wechat`} onClick={save}>
              {text(words.save)}
            </button>
            <CopyButton label={words.copy} copies={writeSetAside} />
            <button
              ref={opener}
              type="button"
              className={button.quiet}
              aria-expanded={stage === 'asked'}
              onClick={() => setStage('asked')}
            >
              {text(words.throwAway)}
            </button>
          </div>
        </>
      )}
      {stage === 'asked' && (
        <Ask
          question={words.ask}
          detail={words.goes(copies.length)}
          confirm={words.confirm}
          cancel={words.cancel}
          onConfirm={throwAway}
          onCancel={keep}
        />
      )}
      <p role="status">{stage !== 'idle' && stage !== 'asked' && text(outcomes[stage])}</p>
    </section>
  );
}
