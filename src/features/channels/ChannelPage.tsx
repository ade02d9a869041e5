import { isShownFact, type ShownSay } from '#content/shown.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited } from '#ui/Cited.tsx';
import { FieldsAsked } from '#ui/FieldsAsked.tsx';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import { ChannelHow } from './ChannelHow.tsx';
import { CitedSays } from './CitedSays.tsx';
import type { ChannelProps } from './channel-data.ts';
import { RelatedPages } from './RelatedPages.tsx';
import { channelsWords as words } from './words.ts';

/** One channel: what for, how, what it asks, how long, what comes next, and how sure we are. */
export function ChannelPage(channel: ChannelProps) {
  const { name, summary, about, how, asks, times, next, before, carrier, related } = channel;
  const text = useText();
  const locale = useLocale();
  const says = saysOf(channel);
  return (
    <Reading
      title={name}
      lead={<p>{summary}</p>}
      up={{ to: paths.channels(locale), name: text(words.up) }}
      facts={says.filter(isShownFact)}
    >
      <Cited says={says}>
        {about && <CitedSays id="about" title={text(words.about)} says={about} />}
        <ReadingSection id="how" title={text(words.how)}>
          <ChannelHow steps={how} />
        </ReadingSection>
        {asks && (
          <ReadingSection id="asks" title={text(words.asks)}>
            <FieldsAsked asks={asks} />
          </ReadingSection>
        )}
        {times && <CitedSays id="times" title={text(words.times)} says={times} />}
        {next && <CitedSays id="next" title={text(words.next)} says={next} />}
        {before && <CitedSays id="before" title={text(words.before)} says={before} />}
      </Cited>
      <RelatedPages related={related} carrier={carrier} />
    </Reading>
  );
}

/** Everything that the page says of the world. */
function saysOf({ about = [], how, asks, times = [], next = [], before = [] }: ChannelProps): ShownSay[] {
  return [...about, ...how.map(({ say }) => say), ...(asks ? [asks.says] : []), ...times, ...next, ...before];
}
