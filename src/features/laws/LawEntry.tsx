import { useLocale } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { LawStatusMark } from '#ui/LawStatusMark.tsx';
import { Link } from '#ui/Link.tsx';
import style from './LawsPage.module.css';
import type { LawsProps } from './laws-data.ts';

interface Props {
  readonly id: string;
  readonly law: LawsProps['laws'][keyof LawsProps['laws']];
}

/** One text in the list: what it is called, what it says, and how it stands unless it simply is in force. */
export function LawEntry({ id, law: { name, summary, status } }: Props) {
  const locale = useLocale();
  return (
    <li className={style.entry}>
      <Link to={paths.law(locale, id)}>{name}</Link>
      <p>{summary}</p>
      {status !== 'in-force' && <LawStatusMark status={status} />}
    </li>
  );
}
