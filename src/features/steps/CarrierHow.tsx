import type { TopicId } from '#content/guidance/topics.ts';
import { type CarrierId, carrierIds } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import chip from '#ui/Chip.module.css';
import { Link } from '#ui/Link.tsx';
import { TopicGuidance } from '#ui/TopicGuidance.tsx';
import style from './Task.module.css';
import type { TaskProps } from './task-data.ts';
import { taskWords as words } from './words.ts';

interface Props {
  readonly how: Extract<TaskProps['how'], { byCarrier: unknown }>;
  readonly onDone: () => void;
}

/** The way of the reader's own carrier, once they have said which. */
export function CarrierHow({ how: { topic, byCarrier }, onDone }: Props) {
  const text = useText();
  const { carrier } = useChosenCarrier();
  return (
    <>
      <AskCarrier topic={topic} chosen={carrier} />
      {carrier && (
        <section
          className={style.own}
          aria-label={text(words.carrierWay(carriers[carrier].name))}
          data-not-served
        >
          <TopicGuidance
            key={carrier}
            topic={topic}
            guidance={byCarrier[carrier]}
            bestFirst
            onDone={onDone}
          />
        </section>
      )}
    </>
  );
}

/** Where no script can take the answer, links to what each carrier's customers do. */
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
      <div className={`${chip.chips} without-script`}>
        {carrierIds.map((id) => (
          <Link key={id} className={chip.chip} to={`${paths.carrierGuide(locale, id)}#${topic}`}>
            {text(carriers[id].short)}
          </Link>
        ))}
      </div>
    </div>
  );
}
