import { useLocale, useText } from '#i18n/locale.ts';
import { words as sharedWords } from '#i18n/words.ts';
import { inLocale, paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import { DisplayTools } from './DisplayTools.tsx';
import { tabs } from './navigation.ts';
import style from './TopBar.module.css';
import { appWords as words } from './words.ts';

/** Brand, main pages (at the bottom of a phone) and display tools. `path` is the page's, without the language. */
export function TopBar({ path }: { path: string }) {
  const text = useText();
  const locale = useLocale();
  const here = inLocale(locale, path);
  return (
    <header className={style.top}>
      <Link className={style.brand} to={paths.home(locale)}>
        <Mark />
        {text(sharedWords.brand)}
      </Link>
      <nav className={style.tabs} aria-label={text(words.tabs)}>
        {tabs.map(({ to, name, icon }) => (
          <Link key={icon} to={to(locale)} aria-current={currency(here, to(locale))}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={icon} />
            </svg>
            {text(name)}
          </Link>
        ))}
      </nav>
      <DisplayTools path={path} />
    </header>
  );
}

/** A tab is current on its page and on those beneath it. */
function currency(here: string, tab: string): 'page' | 'true' | undefined {
  if (here === tab) return 'page';
  return here.startsWith(`${tab}/`) ? 'true' : undefined;
}

function Mark() {
  return (
    <svg viewBox="0 0 68 40" aria-hidden="true">
      <path d="M24 8H20a12 12 0 0 0 0 24h6M44 8h4a12 12 0 0 1 0 24h-6" />
      <path className={style.cut} d="M31 3l-3 8M40 3l-2 8M30 37l-2-7" />
    </svg>
  );
}
