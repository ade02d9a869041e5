import { useContext } from 'react';
import { useText } from '#i18n/locale.ts';
import style from './PageHead.module.css';
import { SourcesSwitchContext } from './sources-switch.ts';

const words = { sources: { zh: '出处', en: 'Sources' } };

/** The one switch of a page that shows what each sentence rests on. */
export function SourcesSwitch() {
  const text = useText();
  const { isOn, change } = useContext(SourcesSwitchContext);
  return (
    <button
      type="button"
      role="switch"
      className={`${style.switch} needs-script not-on-paper`}
      aria-checked={isOn}
      onClick={() => change(!isOn)}
    >
      {text(words.sources)}
      <i aria-hidden="true" />
    </button>
  );
}
