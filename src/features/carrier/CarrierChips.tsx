import { type CarrierId, carrierIds } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import chip from '#ui/Chip.module.css';
import { Link } from '#ui/Link.tsx';
import style from './CarrierPage.module.css';

/** Each carrier's own page, for whoever would rather not type, or has no script. */
export function CarrierChips({ title, pressed }: { title: Localized; pressed: CarrierId | null }) {
  const text = useText();
  const locale = useLocale();
  return (
    <nav className={style.choice} aria-label={text(title)}>
      <p>{text(title)}</p>
      <ul className={chip.chips}>
        {carrierIds.map((id) => (
          <li key={id}>
            <Link className={id === pressed ? chip.chosen : chip.chip} to={paths.carrierGuide(locale, id)}>
              {text(carriers[id].short)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
