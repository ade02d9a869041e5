import { useRef, useState } from 'react';
import type { CarrierGuidance, HostGuidance } from '#content/guidance/carrier-guidance.ts';
import type { TopicId } from '#content/guidance/topics.ts';
import type { Guidance, NotFound } from '#content/record.ts';
import type { Shown } from '#content/shown.ts';
import { hostIds, type NetworkId } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { ActionButton } from './ActionButton.tsx';
import chip from './Chip.module.css';
import { Fold } from './Fold.tsx';
import { HowStep } from './HowStep.tsx';
import { Link } from './Link.tsx';
import { Says } from './Says.tsx';
import { SayText } from './SayText.tsx';
import style from './TopicGuidance.module.css';
import { topicWords as words } from './topic-words.ts';

type TopicOf = Shown<CarrierGuidance[TopicId]>;

interface Props {
  readonly topic: TopicId;
  readonly guidance: TopicOf;
  /** For a virtual operator, the network that carries it and its way, if known. */
  readonly host?: { readonly network: NetworkId; readonly guidance: TopicOf } | undefined;
  /** In sight: the best way alone, with the filled button; the others are a tap away. */
  readonly bestFirst?: boolean;
  /** The reader says that it is done. */
  readonly onDone?: () => void;
}

/** One topic: what to do, what it costs, how to take it back; or openly that we found nothing. */
export function TopicGuidance({ guidance, ...props }: Props) {
  if ('useHost' in guidance) return <ThroughHost guidance={guidance} {...props} />;
  if ('notFound' in guidance) return <NothingFound guidance={guidance} />;
  return <Found guidance={guidance} bestFirst={props.bestFirst ?? false} onDone={props.onDone} />;
}

const limitsInSight = 2;

interface FoundProps {
  readonly guidance: Shown<Guidance>;
  readonly bestFirst: boolean;
  readonly onDone: (() => void) | undefined;
}

function Found({ guidance: { steps, limits = [], undo }, bestFirst, onDone }: FoundProps) {
  const text = useText();
  const [showOthers, setShowOthers] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const [best, ...others] = steps;
  const behind = limits.slice(limitsInSight);

  function failed(): void {
    setFailed(true);
    setShowOthers(true);
    box.current?.querySelector('summary')?.focus();
  }

  return (
    <div className={style.found}>
      <ul className={style.steps}>
        {(bestFirst ? [best] : steps).map((step) => (
          <li key={step.say.text}>
            <HowStep step={step} isMain={bestFirst} onSent={onDone} onFailed={failed} />
          </li>
        ))}
      </ul>
      <p role="status">{hasFailed && text(others.length > 0 ? words.tryAnother : words.askAgent)}</p>
      {limits.length > 0 && (
        <div className={style.limits}>
          <h4>{text(words.limits)}</h4>
          <Says says={limits.slice(0, limitsInSight)} />
          {behind.length > 0 && (
            <Fold className={style.more} summary={text(words.moreLimits(behind.length))}>
              <Says says={behind} />
            </Fold>
          )}
        </div>
      )}
      {bestFirst && others.length > 0 && (
        <Fold
          className={style.more}
          box={box}
          isOpen={showOthers}
          onToggle={setShowOthers}
          summary={text(words.otherWays(others.length))}
        >
          <ul className={style.steps}>
            {others.map((step) => (
              <li key={step.say.text}>
                <HowStep step={step} onSent={onDone} onFailed={failed} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {undo && (
        <div className={style.limits}>
          <h4>{text(words.undo)}</h4>
          <HowStep step={undo} />
        </div>
      )}
    </div>
  );
}

function NothingFound({ guidance: { notFound, ask } }: { guidance: Shown<NotFound> }) {
  return (
    <div className={style.found}>
      <SayText say={notFound} />
      <ActionButton action={ask} />
    </div>
  );
}

/** The host network's way under the sentence that it may not hold; without a known host, the way to each. */
function ThroughHost({ topic, guidance, host }: Omit<Props, 'guidance'> & { guidance: Shown<HostGuidance> }) {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.found}>
      <SayText say={guidance.useHost} />
      {host ? (
        <Fold className={style.more} summary={text(words.hostWay(carriers[host.network].name))}>
          <TopicGuidance topic={topic} guidance={host.guidance} />
        </Fold>
      ) : (
        <div>
          <p>{text(words.chooseHost)}</p>
          <ul className={chip.chips}>
            {hostIds.map((network) => (
              <li key={network}>
                <Link className={chip.chip} to={`${paths.carrierGuide(locale, network)}#${topic}`}>
                  {text(carriers[network].short)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
