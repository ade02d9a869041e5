import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import button from '#ui/Button.module.css';
import { Link } from '#ui/Link.tsx';
import style from './CarrierPage.module.css';
import type { CarrierGuideProps } from './carrier-guide-data.ts';
import { Guidance } from './Guidance.tsx';
import { carrierWords as words } from './words.ts';

/** One carrier's guidance at an address of its own: read, sent and printed without typing anything. */
export function CarrierGuidePage({ carrier, topics, guidance }: CarrierGuideProps) {
  const text = useText();
  const locale = useLocale();
  const { carrier: chosen } = useChosenCarrier();
  const { name, short } = carriers[carrier];
  const isChosen = chosen === carrier;
  return (
    <div className={style.page}>
      <header className={style.title}>
        <h1 tabIndex={-1}>{text(name)}</h1>
        <p>{text(words.guideLead)}</p>
      </header>
      <p className={style.line}>
        <button
          type="button"
          className={`${button.quiet} needs-script`}
          aria-pressed={isChosen}
          onClick={() => changeChosenCarrier({ carrier: isChosen ? null : carrier })}
        >
          {text(isChosen ? words.remembered : words.isMine(short))}
        </button>
        <Link
          className={button.quiet}
          to={paths.start(locale)}
          onClick={() => changeChosenCarrier({ carrier })}
        >
          {text(words.toStart)}
        </Link>
        <Link to={paths.carrier(locale)}>{text(words.another)}</Link>
      </p>
      <Guidance carrier={carrier} topics={topics} guidance={guidance} />
    </div>
  );
}
