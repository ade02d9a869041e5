import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { words as sharedWords } from '#i18n/words.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import { DisplayTools } from './DisplayTools.tsx';
import { barLinks, currency, tabs } from './navigation.ts';
import style from './TopBar.module.css';
import { appWords as words } from './words.ts';

/** Brand, main pages (at the bottom of a phone), all pages, display tools. `path` is the page's, without the language. */
export function TopBar({ path }: { path: string }) {
  const text = useText();
  const locale = useLocale();
  return (
    <header className={style.top}>
      <div className={style.bar}>
        <Link className={style.brand} to={paths.home(locale)}>
          <Mark />
          {text(sharedWords.brand)}
        </Link>
        <nav className={style.tabs} aria-label={text(words.tabs)}>
          {tabs.map((tab) => (
            <Link key={tab.icon} to={tab.to(locale)} aria-current={currency(path, tab)}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={tab.icon} />
              </svg>
              {text(tab.name)}
            </Link>
          ))}
        </nav>
        <nav className={style.more} aria-label={text(words.lookUp)}>
          {barLinks.map((link) => (
            <Link key={link.to(locale)} to={link.to(locale)} aria-current={currency(path, link)}>
              {text(link.name)}
            </Link>
          ))}
        </nav>
        <div className={style.tools}>
          <Link to={paths.all(locale)} aria-current={path === '/all' ? 'page' : undefined}>
            {text(pageNames.all)}
          </Link>
          <DisplayTools path={path} />
        </div>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 68 40" aria-hidden="true">
      <path d="M24 8H20a12 12 0 0 0 0 24h6M44 8h4a12 12 0 0 1 0 24h-6" />
      <path className={style.cut} d="M31 3l-3 8M40 3l-2 8M30 37l-2-7" />
    </svg>
  );
}
