import { emergencyIds } from '#domain/emergency.ts';
import { emergencyNames } from '#i18n/emergency-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { inLocale, paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import style from './UrgentStrip.module.css';
import { appWords as words } from './words.ts';

/** What cannot wait, one tap away from every page. `path` is the page's, without the language. */
export function UrgentStrip({ path }: { path: string }) {
  const text = useText();
  const locale = useLocale();
  return (
    <nav className={style.strip} aria-label={text(words.urgent)}>
      <div className={style.bar}>
        <span className={style.seal} aria-hidden="true">
          {text(words.seal)}
        </span>
        <ul>
          {emergencyIds.map((id) => (
            <li key={id}>
              <Link
                to={paths.urgent(locale, id)}
                aria-current={inLocale(locale, path) === paths.urgent(locale, id) ? 'page' : undefined}
              >
                {text(emergencyNames[id])}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
