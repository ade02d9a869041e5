import type { Locale } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import style from './Doors.module.css';
import { Icon } from './Icon.tsx';
import type { IconId } from './icons.ts';
import { doorWords, homeWords as words } from './words.ts';

interface Door {
  readonly id: keyof typeof doorWords;
  readonly to: (locale: Locale) => string;
  readonly icon: IconId;
}

const doors: readonly Door[] = [
  { id: 'start', to: paths.start, icon: 'rings' },
  { id: 'caller', to: paths.caller, icon: 'call' },
  { id: 'parents', to: paths.parents, icon: 'parent' },
  { id: 'letters', to: paths.letters, icon: 'scale' },
];

/** What a reader may have come for, without typing anything. */
export function Doors() {
  const text = useText();
  const locale = useLocale();
  return (
    <nav className={style.doors} aria-label={text(words.doors)}>
      <ul>
        {doors.map(({ id, to, icon }) => (
          <li key={id}>
            <Link to={to(locale)}>
              <Icon id={icon} />
              <span>
                <strong>{text(doorWords[id].name)}</strong>
                <small>{text(doorWords[id].note)}</small>
              </span>
              <Icon id="onward" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
