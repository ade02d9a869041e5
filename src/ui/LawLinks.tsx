import type { NamedLaw } from '#content/named.ts';
import type { Shown } from '#content/shown.ts';
import { useLocale } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import style from './LawLinks.module.css';
import { LawStatusMark } from './LawStatusMark.tsx';
import { Link } from './Link.tsx';

/** References to the law, by name only. One that is retired, a draft or not verified says so wherever it is cited. */
export function LawLinks({ laws }: { laws: readonly Shown<NamedLaw>[] }) {
  const locale = useLocale();
  return (
    <ul className={style.laws}>
      {laws.map(({ id, name, status }) => (
        <li key={id}>
          <Link to={paths.law(locale, id)}>{name}</Link>
          {status !== 'in-force' && <LawStatusMark status={status} />}
        </li>
      ))}
    </ul>
  );
}
