import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { changeSettings, useSettings } from '#state/settings.ts';
import style from './SourcesSwitch.module.css';
import { appWords as words } from './words.ts';

/** The one switch of a page that cites anything: what each sentence rests on, under it. */
export function SourcesSwitch() {
  const text = useText();
  const { showsSources } = useSettings();
  const [said, setSaid] = useState<'on' | 'off' | null>(null);

  function change(): void {
    changeSettings({ showsSources: !showsSources });
    setSaid(showsSources ? 'off' : 'on');
  }

  return (
    <>
      <button
        type="button"
        role="switch"
        className={`${style.switch} needs-script not-on-paper`}
        aria-checked={showsSources}
        onClick={change}
      >
        {text(words.sources)}
        <i aria-hidden="true" />
      </button>
      <span className="visually-hidden" role="status">
        {said && text(words.sourcesSwitched[said])}
      </span>
    </>
  );
}
