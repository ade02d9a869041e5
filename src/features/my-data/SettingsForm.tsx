import { useLocation } from 'react-router';
import { useLocale, useText } from '#i18n/locale.ts';
import { inLocale, splitLocale } from '#paths.ts';
import { changeSettings, type Settings, useSettings } from '#state/settings.ts';
import chip from '#ui/Chip.module.css';
import style from './MyDataPage.module.css';
import { myDataWords as words } from './words.ts';

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const texts: readonly Settings['text'][] = ['standard', 'large'];

/** Language, theme, text size, and whether sources stand under sentences. */
export function SettingsForm() {
  const text = useText();
  const locale = useLocale();
  const settings = useSettings();
  const { path } = splitLocale(useLocation().pathname);
  return (
    <section className={style.section} aria-labelledby="settings">
      <h2 id="settings">{text(words.settings)}</h2>
      <fieldset className={`${style.setting} needs-script`}>
        <legend>{text(words.theme)}</legend>
        <div className={chip.chips}>
          {themes.map((theme) => (
            <button
              key={theme}
              type="button"
              className={theme === settings.theme ? chip.chosen : chip.chip}
              aria-pressed={theme === settings.theme}
              onClick={() => changeSettings({ theme })}
            >
              {text(words.themes[theme])}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className={`${style.setting} needs-script`}>
        <legend>{text(words.text)}</legend>
        <div className={chip.chips}>
          {texts.map((size) => (
            <button
              key={size}
              type="button"
              className={size === settings.text ? chip.chosen : chip.chip}
              aria-pressed={size === settings.text}
              onClick={() => changeSettings({ text: size })}
            >
              {text(words.texts[size])}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className={`${style.setting} needs-script`}>
        <legend>{text(words.sources)}</legend>
        <div className={chip.chips}>
          {[false, true].map((showsSources) => (
            <button
              key={String(showsSources)}
              type="button"
              className={showsSources === settings.showsSources ? chip.chosen : chip.chip}
              aria-pressed={showsSources === settings.showsSources}
              onClick={() => changeSettings({ showsSources })}
            >
              {text(showsSources ? words.sourcesShown : words.sourcesHidden)}
            </button>
          ))}
        </div>
      </fieldset>
      <div className={style.setting}>
        <span id="language">{text(words.language)}</span>
        <ul className={chip.chips} aria-labelledby="language">
          <li>
            <a
              className={locale === 'zh' ? chip.chosen : chip.chip}
              aria-current={locale === 'zh' ? 'true' : undefined}
              href={inLocale('zh', path)}
              lang="zh-CN"
              hrefLang="zh-CN"
            >
              中文
            </a>
          </li>
          <li>
            <a
              className={locale === 'en' ? chip.chosen : chip.chip}
              aria-current={locale === 'en' ? 'true' : undefined}
              href={inLocale('en', path)}
              lang="en"
              hrefLang="en"
            >
              English
            </a>
          </li>
        </ul>
      </div>
    </section>
  );
}
