import type { TopicId } from '#content/guidance/topics.ts';
import type { CarrierId, NetworkId } from '#domain/carrier.ts';
import { useLocale } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { guidanceOf } from '#ui/guidance-of.ts';
import { useLazy } from '#ui/lazily.ts';
import { TopicGuidance } from '#ui/TopicGuidance.tsx';

interface Props {
  readonly topic: TopicId;
  readonly carrier: CarrierId;
  readonly onDone: () => void;
}

/** What one carrier's customers do about a topic. */
export function OwnGuidance({ topic, carrier, onDone }: Props) {
  const locale = useLocale();
  const guidance = useLazy(guidanceOf[carrier])[topic];
  const guideOf = (network: NetworkId) => `${paths.carrierGuide(locale, network)}#${topic}`;
  return <TopicGuidance topic={topic} guidance={guidance} guideOf={guideOf} bestFirst onDone={onDone} />;
}
