import { Link, useLocation } from 'react-router';
import { type CarrierId, isCarrierId } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import button from '#ui/Button.module.css';
import { guidanceOf } from '#ui/guidance-of.ts';
import { brandFinder } from './brand-finder.ts';
import { brands } from './brands.ts';
import style from './CarrierPage.module.css';
import { Guidance } from './Guidance.tsx';
import { carrierWords as words } from './words.ts';

/** One carrier's guidance at an address of its own: read, sent and printed without typing anything. */
export function CarrierGuidePage() {
  const text = useText();
  const locale = useLocale();
  const carrier = carrierOf(useLocation().pathname);
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
        <Link to={paths.carrier(locale)}>{text(words.another)}</Link>
      </p>
      <Guidance key={carrier} carrier={carrier} />
    </div>
  );
}

/** Loaded before the page is shown, so that it is there at once. */
export async function loadCarrierGuide(address: string): Promise<void> {
  const carrier = carrierOf(address);
  await Promise.all([
    import.meta.env.SSR && guidanceOf[carrier].load(),
    carrier === 'mvno' && brandFinder.load(),
    carrier === 'mvno' && import.meta.env.SSR && brands.load(),
  ]);
}

/** The route lets no other address in. */
function carrierOf(address: string): CarrierId {
  const id = address.replace(/\/+$/, '').split('/').pop();
  if (!isCarrierId(id)) throw new Error(`No carrier at ${address}`);
  return id;
}
