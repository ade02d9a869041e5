import { Link } from 'react-router';
import { type LawId, laws } from '#content/laws/laws.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import style from './LawLinks.module.css';
import { LawStatusMark } from './LawStatusMark.tsx';

/** References to the law, by name only. One that is retired, a draft or not verified says so wherever it is cited. */
export function LawLinks({ ids }: { ids: readonly LawId[] }) {
  const text = useText();
  const locale = useLocale();
  return (
    <ul className={style.laws}>
      {ids.map((id) => (
        <li key={id}>
          <Link to={paths.law(locale, id)}>{text(laws[id].name)}</Link>
          {laws[id].status !== 'in-force' && <LawStatusMark status={laws[id].status} />}
        </li>
      ))}
    </ul>
  );
}
