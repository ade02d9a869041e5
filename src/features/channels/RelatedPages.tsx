import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { relatedLinks } from '#ui/related-links.ts';
import style from './Channels.module.css';
import type { ChannelProps } from './channel-data.ts';
import { channelsWords as words } from './words.ts';

interface Props {
  readonly related: ChannelProps['related'];
  readonly carrier: ChannelProps['carrier'] | undefined;
}

const kinds = ['tasks', 'laws', 'questions', 'channels'] as const;

/** Where a channel's reader goes on: tasks, the law, questions, other channels and the carrier's own page. */
export function RelatedPages({ related, carrier }: Props) {
  const text = useText();
  const locale = useLocale();
  const links = relatedLinks(locale, related);
  const toCarrier = carrier && {
    to: paths.carrierGuide(locale, carrier),
    name: text(words.ofCarrier(carriers[carrier].name)),
  };
  const sections = { ...links, channels: [...(toCarrier ? [toCarrier] : []), ...links.channels] };
  return (
    <div id="related" className={style.related}>
      {kinds
        .filter((kind) => sections[kind].length > 0)
        .map((kind) => (
          <ReadingSection key={kind} id={kind} title={text(words[kind])}>
            <ReadingLinks links={sections[kind]} />
          </ReadingSection>
        ))}
    </div>
  );
}
