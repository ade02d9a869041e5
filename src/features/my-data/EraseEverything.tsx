import { useRef, useState } from 'react';
import { carriers } from '#i18n/carrier-names.ts';
import { useText } from '#i18n/locale.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useNotes } from '#state/notes.ts';
import { eraseEverything } from '#state/persisted.ts';
import { useProgress } from '#state/progress.ts';
import { useReaderChoices } from '#state/reader.ts';
import { useSituations } from '#state/situations.ts';
import { useUnbinding } from '#state/unbinding.ts';
import button from '#ui/Button.module.css';
import style from './MyDataPage.module.css';
import { myDataWords as words } from './words.ts';

/** Asks once, says what goes, and says whether it went. */
export function EraseEverything() {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const { phone } = useReaderChoices();
  const [stage, setStage] = useState<'idle' | 'asked' | 'erased' | 'notErased'>('idle');
  const opener = useRef<HTMLButtonElement>(null);
  const kept = [
    { name: words.ticks, count: Object.keys(useProgress()).length },
    { name: words.notes, count: Object.keys(useNotes()).length },
    { name: words.aboutYou, count: Object.keys(useSituations()).length + (phone === null ? 0 : 1) },
    { name: words.unbinding, count: Object.keys(useUnbinding()).length },
  ];
  const things = [
    words.settings,
    words.number,
    ...(carrier ? [carriers[carrier].name] : []),
    ...kept.filter(({ count }) => count > 0).map(({ name }) => name),
  ];

  function settle(next: 'idle' | 'erased' | 'notErased'): void {
    setStage(next);
    opener.current?.focus();
  }

  return (
    <section className={`${style.section} needs-script`} aria-labelledby="erase">
      <h2 id="erase">{text(words.erase)}</h2>
      <p>{text(words.eraseNote)}</p>
      <div className={style.buttons}>
        <button
          ref={opener}
          type="button"
          className={button.quiet}
          aria-expanded={stage === 'asked'}
          onClick={() => setStage('asked')}
        >
          {text(words.erase)}
        </button>
      </div>
      {stage === 'asked' && (
        <section
          ref={(box) => box?.focus()}
          className={style.ask}
          tabIndex={-1}
          aria-labelledby="erase-ask erase-goes"
        >
          <p id="erase-ask">
            <strong>{text(words.ask)}</strong>
          </p>
          <p id="erase-goes">{text(words.goes(things.map(text)))}</p>
          <div className={style.buttons}>
            <button
              type="button"
              className={button.act}
              onClick={() => settle(eraseEverything() ? 'erased' : 'notErased')}
            >
              {text(words.confirm)}
            </button>
            <button type="button" className={button.quiet} onClick={() => settle('idle')}>
              {text(words.cancel)}
            </button>
          </div>
        </section>
      )}
      <p role="status">{(stage === 'erased' || stage === 'notErased') && text(words[stage])}</p>
    </section>
  );
}
