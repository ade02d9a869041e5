import { Link } from 'react-router';
import { carriers } from '#content/carriers.ts';
import type { CarrierGuidance, HostGuidance } from '#content/guidance/carrier-guidance.ts';
import type { TopicId } from '#content/guidance/topics.ts';
import type { Advice, Fact, Guidance, NotFound, Step } from '#content/record.ts';
import { hostIds, type NetworkId } from '#domain/carrier.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import chip from '#ui/Chip.module.css';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { SayText } from '#ui/SayText.tsx';
import style from './Guidance.module.css';
import { guidanceOf } from './guidance-of.ts';
import { carrierWords as words } from './words.ts';

interface Props {
  readonly topic: TopicId;
  readonly guidance: CarrierGuidance[TopicId];
  readonly host?: NetworkId | undefined;
  /** The one thing to do first: it alone has the filled button. */
  readonly isFirst?: boolean;
}

/** One topic: what to do, what it costs, how to take it back; or openly that we found nothing. */
export function TopicGuidance({ topic, guidance, host, isFirst = false }: Props) {
  if ('useHost' in guidance) return <ThroughHost topic={topic} guidance={guidance} host={host} />;
  if ('notFound' in guidance) return <NothingFound guidance={guidance} />;
  return <Found guidance={guidance} isFirst={isFirst} />;
}

const limitsInSight = 2;

function Found({
  guidance: { steps, limits = [], undo },
  isFirst,
}: {
  guidance: Guidance;
  isFirst: boolean;
}) {
  const text = useText();
  const [best, ...others] = steps;
  const inSight = limits.slice(0, limitsInSight);
  const behind = limits.slice(limitsInSight);
  return (
    <div className={style.found}>
      <Steps steps={isFirst ? [best] : steps} hasMain={isFirst} />
      {limits.length > 0 && (
        <div className={style.limits}>
          <h4>{text(words.limits)}</h4>
          <Says says={inSight} />
          {behind.length > 0 && (
            <details className={style.more}>
              <summary>{text(words.moreLimits(behind.length))}</summary>
              <Says says={behind} />
            </details>
          )}
        </div>
      )}
      {isFirst && others.length > 0 && (
        <details className={style.more}>
          <summary>{text(words.otherWays(others.length))}</summary>
          <Steps steps={others} />
        </details>
      )}
      {undo && (
        <details className={style.more}>
          <summary>{text(words.undo)}</summary>
          <StepText step={undo} />
        </details>
      )}
    </div>
  );
}

function Steps({ steps, hasMain = false }: { steps: readonly Step[]; hasMain?: boolean }) {
  const text = useText();
  return (
    <ul className={style.steps}>
      {steps.map((step, index) => (
        <li key={text(step.say.text)}>
          <StepText step={step} isMain={hasMain && index === 0} />
        </li>
      ))}
    </ul>
  );
}

function Says({ says }: { says: readonly (Fact | Advice)[] }) {
  const text = useText();
  return (
    <ul>
      {says.map((say) => (
        <li key={text(say.text)}>
          <SayText say={say} />
        </li>
      ))}
    </ul>
  );
}

function StepText({ step: { say, action }, isMain = false }: { step: Step; isMain?: boolean }) {
  return (
    <>
      <SayText say={say} />
      {action && <ActionButton id={action} isMain={isMain} />}
    </>
  );
}

function NothingFound({ guidance: { notFound, ask } }: { guidance: NotFound }) {
  return (
    <div className={style.found}>
      <SayText say={notFound} />
      <ActionButton id={ask} />
    </div>
  );
}

/** The host network's way under the sentence that it may not hold; without a known host, the way to each. */
function ThroughHost({
  topic,
  guidance,
  host,
}: {
  topic: TopicId;
  guidance: HostGuidance;
  host?: NetworkId | undefined;
}) {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.found}>
      <SayText say={guidance.useHost} />
      {host ? (
        <details className={style.host}>
          <summary>{text(words.hostWay(carriers[host].name))}</summary>
          <LoadBoundary fallback={null}>
            <HostTopic topic={topic} host={host} />
          </LoadBoundary>
        </details>
      ) : (
        <nav aria-label={text(words.chooseHost)}>
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
        </nav>
      )}
    </div>
  );
}

function HostTopic({ topic, host }: { topic: TopicId; host: NetworkId }) {
  return <TopicGuidance topic={topic} guidance={useLazy(guidanceOf[host])[topic]} />;
}
