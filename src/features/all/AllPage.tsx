import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import style from './AllPage.module.css';
import { groups, allWords as words } from './words.ts';

/** Every page of the site, as a list. */
export function AllPage() {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.page}>
      <PageHead title={text(words.title)} lead={text(words.lead)} />
      <div className={style.groups}>
        {groups.map(({ id, name, pages }) => (
          <nav key={id} aria-labelledby={id}>
            <h2 id={id}>{text(name)}</h2>
            <ul className={style.list}>
              {pages.map(({ page, note }) => (
                <li key={page}>
                  <Link to={paths[page](locale)}>
                    <strong>{text(pageNames[page])}</strong>
                    <span>{text(note)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </div>
  );
}
