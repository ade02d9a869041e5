import type { Locale, Localized } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import style from './WaysIn.module.css';
import { homeWords as words } from './words.ts';

const ways: readonly { to: (locale: Locale) => string; name: Localized; note: Localized }[] = [
  { to: paths.chain, name: words.understand, note: words.understandNote },
  { to: paths.steps, name: words.toSteps, note: words.toStepsLead },
  { to: paths.caller, name: words.toCaller, note: words.toCallerNote },
  { to: paths.letters, name: words.toLetters, note: words.toLettersNote },
  { to: paths.faq, name: words.toQuestions, note: words.toQuestionsNote },
];

/** What a reader may have come for, beside the field. */
export function WaysIn() {
  const text = useText();
  const locale = useLocale();
  return (
    <nav aria-label={text(words.ways)}>
      <ul className={style.ways}>
        {ways.map(({ to, name, note }) => (
          <li key={to(locale)}>
            <Link to={to(locale)}>
              <strong>{text(name)}</strong>
              <span>{text(note)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
