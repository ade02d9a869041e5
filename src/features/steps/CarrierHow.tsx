import { Link } from 'react-router';
import type { TopicId } from '#content/guidance/topics.ts';
import { type CarrierId, carrierIds } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import chip from '#ui/Chip.module.css';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { ownGuidance } from './own-guidance.ts';
import style from './Task.module.css';
import { taskWords as words } from './words.ts';

interface Props {
  readonly topic: TopicId;
  /** Another's guidance is loaded only for whoever looks. */
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** The way of the reader's own carrier; without one, asks for it. */
export function CarrierHow({ topic, isOpen, onDone }: Props) {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const isPrinting = usePrinting();
  return (
    <>
      <AskCarrier topic={topic} chosen={carrier} />
      {carrier && (isOpen || isPrinting) && (
        <section className={style.own} aria-label={text(words.carrierWay(carriers[carrier].name))}>
          <LoadBoundary key={carrier} fallback={<div className={style.waiting} />}>
            <Loaded topic={topic} carrier={carrier} onDone={onDone} />
          </LoadBoundary>
        </section>
      )}
    </>
  );
}

function Loaded(props: { topic: TopicId; carrier: CarrierId; onDone: () => void }) {
  const OwnGuidance = useLazy(ownGuidance);
  return <OwnGuidance {...props} />;
}

function AskCarrier({ topic, chosen }: { topic: TopicId; chosen: CarrierId | null }) {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.ask}>
      <p>{text(words.whichCarrier)}</p>
      <fieldset className={`${chip.chips} needs-script`} aria-label={text(words.whichCarrier)}>
        {carrierIds.map((id) => (
          <button
            key={id}
            type="button"
            className={id === chosen ? chip.chosen : chip.chip}
            aria-pressed={id === chosen}
            onClick={() => changeChosenCarrier({ carrier: id })}
          >
            {text(carriers[id].short)}
          </button>
        ))}
      </fieldset>
      <noscript>
        {carrierIds.map((id) => (
          <Link key={id} className={chip.chip} to={`${paths.carrierGuide(locale, id)}#${topic}`}>
            {text(carriers[id].short)}
          </Link>
        ))}
      </noscript>
    </div>
  );
}
