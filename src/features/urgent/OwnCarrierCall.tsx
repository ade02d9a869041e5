import { useState } from 'react';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import { Link } from '#ui/Link.tsx';
import { HugeCall } from './HugeCall.tsx';
import style from './UrgentPage.module.css';
import type { UrgentProps } from './urgent-data.ts';
import { urgentWords as words } from './words.ts';

/** The reader's own carrier, as one call where it is known; else all of them, each a call. As high before as after. */
export function OwnCarrierCall({ hotlines }: Pick<UrgentProps, 'hotlines'>) {
  const text = useText();
  const locale = useLocale();
  const { carrier } = useChosenCarrier();
  const [isOther, setOther] = useState(false);
  const known = carrier && carrier !== 'mvno' && !isOther ? carrier : null;
  if (known)
    return (
      <div className={style.calls}>
        <HugeCall to={hotlines[known].to} note={text(words.serviceOf(carriers[known].name))} />
        <button type="button" className={style.other} onClick={() => setOther(true)}>
          {text(words.notMine(carriers[known].short))}
        </button>
      </div>
    );
  return (
    <div className={style.calls}>
      <p>{text(words.whose)}</p>
      <ul className={style.carriers}>
        {(Object.keys(hotlines) as (keyof typeof hotlines)[]).map((id) => (
          <li key={id}>
            <a
              href={`tel:${hotlines[id].to}`}
              onClick={() => {
                changeChosenCarrier({ carrier: id });
                setOther(false);
              }}
            >
              {text(carriers[id].short)}
              <strong>{text(words.call(hotlines[id].to))}</strong>
            </a>
          </li>
        ))}
      </ul>
      <Link className={style.other} to={`${paths.carrierGuide(locale, 'mvno')}#brands`}>
        {text(words.mvno)}
      </Link>
    </div>
  );
}
