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

interface Props extends Pick<UrgentProps, 'hotlines'> {
  /** Whether the phone in hand may be somebody else's: then what is tapped says nothing about its owner. */
  readonly isBorrowed: boolean;
}

/** The button that asked for the others is gone. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** The reader's own carrier, as one call where it is known; else all of them, each a call. As high before as after. */
export function OwnCarrierCall({ hotlines, isBorrowed }: Props) {
  const text = useText();
  const locale = useLocale();
  const { carrier } = useChosenCarrier();
  // From a first answer on the four stay: the link that was tapped is still there while it dials.
  const [stays, setStays] = useState(false);
  const [isOther, setOther] = useState(false);
  const known = carrier && carrier !== 'mvno' && !stays && !isOther ? carrier : null;

  function keep(id: keyof typeof hotlines): void {
    if (isBorrowed) return;
    setStays(true);
    changeChosenCarrier({ carrier: id });
  }

  if (known)
    return (
      <div className={`${style.calls} ${style.known}`}>
        <HugeCall
          to={hotlines[known].to}
          note={text(words.serviceOf(carriers[known].name))}
          isBorrowed={isBorrowed}
        />
        <button type="button" className={style.other} onClick={() => setOther(true)}>
          {text(words.notMine(carriers[known].short))}
        </button>
      </div>
    );
  return (
    <div className={style.calls}>
      <p ref={isOther ? focus : null} tabIndex={-1}>
        {text(words.whose)}
      </p>
      <ul className={style.carriers}>
        {(Object.keys(hotlines) as (keyof typeof hotlines)[]).map((id) => (
          <li key={id}>
            <a href={`tel:${hotlines[id].to}`} onClick={() => keep(id)}>
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
