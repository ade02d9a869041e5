import { useLocation } from 'react-router';
import type { Related } from '#content/channels/channel.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useLazy } from '#ui/lazily.ts';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { relatedLinks } from '#ui/related-links.ts';
import style from './Channels.module.css';
import { channelAt, channelOf } from './channel-of.ts';
import { channelsWords as words } from './words.ts';

const kinds: readonly (keyof Related)[] = ['tasks', 'laws', 'questions', 'channels'];

/** Where a channel's reader goes on: tasks, the law, questions, other channels and the carrier's own page. */
export function RelatedPages() {
  const text = useText();
  const locale = useLocale();
  const channel = useLazy(channelOf[channelAt(useLocation().pathname)]);
  const links = relatedLinks(paths, locale, channel);
  const { carrier } = channel;
  const sections = kinds.map((kind) => {
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
  return <div className={style.related}>{sections}</div>;
}
