import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import { Link } from './Link.tsx';
import style from './LinkRow.module.css';
import type { NamedLink } from './related-links.ts';

interface Props {
  readonly label: Localized;
  readonly links: readonly NamedLink[];
}

/** A few links behind what they are, in a line. */
export function LinkRow({ label, links }: Props) {
  const text = useText();
  if (links.length === 0) return null;
  return (
    <p className={style.row}>
      {text(label)}
      {links.map(({ to, name }) => (
        <Link key={to} to={to}>
          {name}
        </Link>
      ))}
    </p>
  );
}
