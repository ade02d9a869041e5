import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import style from './Shell.module.css';
import { appWords as words } from './words.ts';

export function NotFoundPage() {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.message}>
      <h1 tabIndex={-1}>{text(words.notFound)}</h1>
      <p>{text(words.notFoundLead)}</p>
      <ul>
        <li>
          <Link to={paths.home(locale)}>{text(pageNames.home)}</Link>
        </li>
        <li>
          <Link to={paths.all(locale)}>{text(pageNames.all)}</Link>
        </li>
      </ul>
    </div>
  );
}
