import { Link } from 'react-router';
import { channelIds, channelNeeds, type NeedId } from '#content/channels/channel-needs.ts';
import { channels, needs } from '#content/channels/channels.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import chip from '#ui/Chip.module.css';
import { Ladder } from '#ui/Ladder.tsx';
import { loadUndrawn } from '#ui/later-part.ts';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import style from './Channels.module.css';
import { groundsPart } from './ladder-part.ts';
import { channelsWords as words } from './words.ts';

const needIds = Object.keys(needs) as NeedId[];

/** Every official channel, by what brings one to it, under the ladder of whom to go to first. */
export function ChannelsPage() {
  const text = useText();
  const locale = useLocale();
  return (
    <Reading title={text(words.title)} lead={<p>{text(words.lead)}</p>}>
      <ReadingSection id="ladder" title={text(words.ladder)}>
        <Ladder paths={paths} grounds={groundsPart} />
        <ReadingLinks links={[{ to: paths.letters(locale), name: text(words.toLetters) }]} />
      </ReadingSection>
      <nav aria-label={text(words.byNeed)} className="not-on-paper">
        <ul className={chip.chips}>
          {needIds.map((need) => (
            <li key={need}>
              <a className={chip.chip} href={`#${need}`}>
                {text(needs[need])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {needIds.map((need) => (
        <ReadingSection key={need} id={need} title={text(needs[need])}>
          <ChannelList need={need} />
        </ReadingSection>
      ))}
    </Reading>
  );
}

/** What the server has not drawn is loaded before the page is shown. */
export const loadChannelsParts = (): Promise<void> => loadUndrawn([groundsPart]);

function ChannelList({ need }: { need: NeedId }) {
  const text = useText();
  const locale = useLocale();
  return (
    <ul className={style.list}>
      {channelIds
        .filter((id) => channelNeeds[id] === need)
        .map((id) => (
          <li key={id}>
            <Link to={paths.channel(locale, id)}>
              <strong>{text(channels[id].name)}</strong>
              <span>{text(channels[id].good)}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}
