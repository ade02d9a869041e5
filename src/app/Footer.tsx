import { useLocale, useText } from '#i18n/locale.ts';
import { Link } from '#ui/Link.tsx';
import style from './Footer.module.css';
import { footerLinks } from './navigation.ts';
import { appWords as words } from './words.ts';

/** Every other page, what we promise, and since when what we say stands. */
export function Footer() {
  const text = useText();
  const locale = useLocale();
  const icpNumber = import.meta.env.ICP_NUMBER;
  return (
    <footer className={style.footer}>
      <nav aria-label={text(words.footer)}>
        <ul>
          {footerLinks.map(({ to, name }) => (
            <li key={to(locale)}>
              <Link to={to(locale)}>{text(name)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>{text(words.promise)}</p>
      <p>{text(words.checked)}</p>
      <p>{text(words.licence)}</p>
      {icpNumber && (
        <p>
          <a href="https://beian.miit.gov.cn/">{icpNumber}</a>
        </p>
      )}
    </footer>
  );
}
