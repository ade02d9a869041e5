import { Link } from 'react-router';
import { inOneSentence } from '#content/laws/in-one-sentence.ts';
import type { LawId } from '#content/laws/law-index.ts';
import { laws } from '#content/laws/laws.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { LawStatusMark } from '#ui/LawStatusMark.tsx';
import style from './LawsPage.module.css';

/** One text in the list: what it is called, what it says, and how it stands unless it simply is in force. */
export function LawEntry({ id }: { id: LawId }) {
  const text = useText();
  const locale = useLocale();
  const { name, status } = laws[id];
  return (
    <li className={style.entry}>
      <Link to={paths.law(locale, id)}>{text(name)}</Link>
      <p>{text(inOneSentence[id])}</p>
      {status !== 'in-force' && <LawStatusMark status={status} />}
    </li>
  );
}
