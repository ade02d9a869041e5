import { useLocation } from 'react-router';
import type { Channel } from '#content/channels/channel.ts';
import { channels } from '#content/channels/channels.ts';
import { type Advice, type Fact, isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited } from '#ui/Cited.tsx';
import { FieldsAsked } from '#ui/FieldsAsked.tsx';
import { LaterPartPlace } from '#ui/LaterPartPlace.tsx';
import { loadUndrawn } from '#ui/later-part.ts';
import { useLazy } from '#ui/lazily.ts';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import { ChannelHow } from './ChannelHow.tsx';
import { CitedSays } from './CitedSays.tsx';
import { channelAt, channelOf } from './channel-of.ts';
import { relatedPart } from './related-part.ts';
import { channelsWords as words } from './words.ts';

/** One channel: what for, how, what it asks, how long, what comes next, and how sure we are. */
export function ChannelPage() {
  const text = useText();
  const locale = useLocale();
  const id = channelAt(useLocation().pathname);
  const channel = useLazy(channelOf[id]);
  const { about, how, asks, times, next, before } = channel;
  const says = saysOf(channel);
  return (
    <Reading
      key={id}
      title={text(channels[id].name)}
      lead={<p>{text(channels[id].good)}</p>}
      up={{ to: paths.channels(locale), name: text(words.up) }}
      facts={says.filter(isFact)}
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
      <LaterPartPlace part={relatedPart} />
    </Reading>
  );
}

/** Everything that the page says of the world. */
function saysOf({ about = [], how, asks, times = [], next = [], before = [] }: Channel): (Fact | Advice)[] {
  return [...about, ...how.map(({ say }) => say), ...(asks ? [asks.says] : []), ...times, ...next, ...before];
}

/** Loaded before the page is shown, so that it is there at once. */
export async function loadChannel(address: string): Promise<void> {
  await Promise.all([channelOf[channelAt(address)].load(), loadUndrawn([relatedPart])]);
}
