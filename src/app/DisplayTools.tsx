import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { inLocale, paths } from '#paths.ts';
import { changeSettings, useSettings } from '#state/settings.ts';
import { Link } from '#ui/Link.tsx';
import style from './TopBar.module.css';
import { appWords as words } from './words.ts';

/** Text size, one tap away on every screen; where there is room, theme, language and what is kept. */
export function DisplayTools({ path }: { path: string }) {
  const text = useText();
  const locale = useLocale();
  const { text: size, theme } = useSettings();
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <>
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
        className={`${style.wide} needs-script`}
        aria-pressed={theme === 'dark'}
        onClick={() => changeSettings({ theme: isDarkNow(theme) ? 'light' : 'dark' })}
      >
        {text(words.dark)}
      </button>
      <Link
        className={style.wide}
        to={paths.myData(locale)}
        aria-current={path === '/my-data' ? 'page' : undefined}
      >
        {text(pageNames.myData)}
      </Link>
      {/* A document of its own: the other language's words are in other files. */}
      <a
        href={inLocale(other, path === '/404' ? '/' : path)}
        hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
      >
        {text(words.otherLanguage)}
      </a>
    </>
  );
}

const isDarkNow = (theme: string): boolean =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
