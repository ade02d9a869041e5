import { useLocale, useText } from '#i18n/locale.ts';
import { inLocale } from '#paths.ts';
import { changeSettings, useSettings } from '#state/settings.ts';
import { leaveQuickly } from './leave.ts';
import style from './TopBar.module.css';
import { appWords as words } from './words.ts';

/** Language, text size, theme, and away from here: one tap each. The whole choice of how pages look is on my-data. */
export function DisplayTools({ path }: { path: string }) {
  const text = useText();
  const locale = useLocale();
  const { text: size, theme } = useSettings();
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <div className={style.tools}>
      {/* A document of its own: the other language's words are in other files. */}
      <a
        href={inLocale(other, path === '/404' ? '/' : path)}
        hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
      >
        {text(words.otherLanguage)}
      </a>
      <button
        type="button"
        className="needs-script"
        aria-pressed={size === 'large'}
        onClick={() => changeSettings({ text: size === 'large' ? 'standard' : 'large' })}
      >
        {text(words.largeText)}
      </button>
      <button
        type="button"
        className="needs-script"
        aria-pressed={theme === 'dark'}
        onClick={() => changeSettings({ theme: isDarkNow(theme) ? 'light' : 'dark' })}
      >
        {text(words.dark)}
      </button>
      <button type="button" className="needs-script" onClick={leaveQuickly}>
        {text(words.leave)}
      </button>
    </div>
  );
}

const isDarkNow = (theme: string): boolean =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
