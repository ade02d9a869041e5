import { carrierIds } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useChosenCarrier } from '#state/chosen-carrier.ts';
import chip from '#ui/Chip.module.css';
import { Link } from '#ui/Link.tsx';
import style from './HomePage.module.css';
import { homeWords as words } from './words.ts';

/** The way in without typing anything. The carrier that was chosen before is marked in its place. */
export function CarrierChoice() {
  const text = useText();
  const locale = useLocale();
  const { carrier: chosen } = useChosenCarrier();
  return (
    <nav className={style.choice} aria-labelledby="choose">
      <h2 id="choose">{text(words.choose)}</h2>
      <ul className={chip.chips}>
        {carrierIds.map((id) => (
          <li key={id}>
            <Link className={id === chosen ? chip.chosen : chip.chip} to={paths.carrierGuide(locale, id)}>
              {text(carriers[id].short)}
              {id === chosen && <span className="visually-hidden">{text(words.chosen)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
