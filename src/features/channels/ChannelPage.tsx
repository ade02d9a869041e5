import { useLocation } from 'react-router';
import { carriers } from '#content/carriers.ts';
import type { Channel, Related } from '#content/channels/channel.ts';
import { type ChannelId, isChannelId } from '#content/channels/channel-needs.ts';
import { channels } from '#content/channels/channels.ts';
import { type Advice, type Fact, isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited } from '#ui/Cited.tsx';
import { FieldsAsked } from '#ui/FieldsAsked.tsx';
import { useLazy } from '#ui/lazily.ts';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { relatedLinks } from '#ui/related-links.ts';
import { ChannelHow } from './ChannelHow.tsx';
import { CitedSays } from './CitedSays.tsx';
import { channelOf } from './channel-of.ts';
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
      <RelatedPages channel={channel} />
    </Reading>
  );
}

const kinds: readonly (keyof Related)[] = ['tasks', 'laws', 'questions', 'channels'];

function RelatedPages({ channel }: { channel: Channel }) {
  const text = useText();
  const locale = useLocale();
  const links = relatedLinks(locale, channel);
  const { carrier } = channel;
  return kinds.map((kind) => {
    const named = links[kind].map(({ to, name }) => ({ to, name: text(name) }));
    if (kind === 'channels' && carrier)
      named.unshift({
        to: paths.carrierGuide(locale, carrier),
        name: text(words.ofCarrier(carriers[carrier].name)),
      });
    if (named.length === 0) return null;
    return (
      <ReadingSection key={kind} id={kind} title={text(words[kind])}>
        <ReadingLinks links={named} />
      </ReadingSection>
    );
  });
}

/** Everything that the page says of the world. */
function saysOf({ about = [], how, asks, times = [], next = [], before = [] }: Channel): (Fact | Advice)[] {
  return [...about, ...how.map(({ say }) => say), ...(asks ? [asks.says] : []), ...times, ...next, ...before];
}

/** Loaded before the page is shown, so that it is there at once. */
export async function loadChannel(address: string): Promise<void> {
  await channelOf[channelAt(address)].load();
}

/** The route lets no other address in. */
function channelAt(address: string): ChannelId {
  const id = address.replace(/\/+$/, '').split('/').pop();
  if (!isChannelId(id)) throw new Error(`No channel at ${address}`);
  return id;
}
