import { useRef, useState } from 'react';
import { carriers } from '#i18n/carrier-names.ts';
import { useText } from '#i18n/locale.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import { useNotes } from '#state/notes.ts';
import { eraseEverything } from '#state/persisted.ts';
import { useProgress } from '#state/progress.ts';
import { useReaderChoices } from '#state/reader.ts';
import { useSetAside } from '#state/set-aside.ts';
import { useSituations } from '#state/situations.ts';
import { useUnbinding } from '#state/unbinding.ts';
import button from '#ui/Button.module.css';
import { Ask } from './Ask.tsx';
import style from './MyDataPage.module.css';
import { setAsideWords } from './set-aside-words.ts';
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
    { name: setAsideWords.title, count: useSetAside().length },
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
        <Ask
          question={words.ask}
          detail={words.goes(things.map(text))}
          confirm={words.confirm}
          cancel={words.cancel}
          onConfirm={() => settle(eraseEverything() ? 'erased' : 'notErased')}
          onCancel={() => settle('idle')}
        />
      )}
      <p role="status">{(stage === 'erased' || stage === 'notErased') && text(words[stage])}</p>
    </section>
  );
}
