import type { Locale, Localized } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import { Icon } from './Icon.tsx';
import style from './Onward.module.css';
import { resultWords as words } from './result-words.ts';

const ways: readonly { to: (locale: Locale) => string; name: Localized; note: Localized }[] = [
  { to: paths.fridge, name: pageNames.fridge, note: words.fridgeNote },
  { to: paths.steps, name: pageNames.steps, note: words.stepsNote },
  { to: paths.letters, name: pageNames.letters, note: words.redressNote },
];

/** Where a reader goes who has cut three times. */
export function Onward() {
  const text = useText();
  const locale = useLocale();
  return (
    <nav className={style.onward} aria-labelledby="onward">
      <h2 id="onward">{text(words.onward)}</h2>
      <ul>
        {ways.map(({ to, name, note }) => (
          <li key={to(locale)}>
            <Link to={to(locale)}>
              <span>
                <strong>{text(name)}</strong>
                <small>{text(note)}</small>
              </span>
              <Icon id="onward" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
