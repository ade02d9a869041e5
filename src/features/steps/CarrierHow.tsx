import { Link } from 'react-router';
import { carriers } from '#content/carriers.ts';
import type { TopicId } from '#content/guidance/topics.ts';
import { allTasks, type TaskId } from '#content/steps/task-index.ts';
import { type CarrierId, carrierIds, type NetworkId } from '#domain/carrier.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import chip from '#ui/Chip.module.css';
import { guidanceOf } from '#ui/guidance-of.ts';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { TopicGuidance } from '#ui/TopicGuidance.tsx';
import { usePrinting } from '#ui/use-printing.ts';
import style from './Task.module.css';
import { taskWords as words } from './words.ts';

interface Props {
  readonly id: TaskId;
  /** Another's guidance is loaded only for whoever looks. */
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** The way of the reader's own carrier; without one, asks for it. */
export function CarrierHow({ id, isOpen, onDone }: Props) {
  const text = useText();
  const { carrier } = useChosenCarrier();
  const isPrinting = usePrinting();
  const { topic } = allTasks[id];
  if (!topic) throw new Error(`${id} has no topic`);
  return (
    <>
      <AskCarrier topic={topic} chosen={carrier} />
      {carrier && (isOpen || isPrinting) && (
        <section className={style.own} aria-label={text(words.carrierWay(carriers[carrier].name))}>
          <LoadBoundary key={carrier} fallback={<div className={style.waiting} />}>
            <OwnGuidance topic={topic} carrier={carrier} onDone={onDone} />
          </LoadBoundary>
        </section>
      )}
    </>
  );
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

function OwnGuidance({ topic, carrier, onDone }: { topic: TopicId; carrier: CarrierId; onDone: () => void }) {
  const locale = useLocale();
  const guidance = useLazy(guidanceOf[carrier])[topic];
  const guideOf = (network: NetworkId) => `${paths.carrierGuide(locale, network)}#${topic}`;
  return <TopicGuidance topic={topic} guidance={guidance} guideOf={guideOf} bestFirst onDone={onDone} />;
}
