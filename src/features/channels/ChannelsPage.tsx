import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import chip from '#ui/Chip.module.css';
import { Ladder } from '#ui/Ladder.tsx';
import { Link } from '#ui/Link.tsx';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import style from './Channels.module.css';
import type { ChannelsProps } from './channels-data.ts';
import { channelsWords as words } from './words.ts';

/** Every official channel, by what brings one to it, under the ladder of whom to go to first. */
export function ChannelsPage({ ladder, needs }: ChannelsProps) {
  const text = useText();
  const locale = useLocale();
  return (
    <Reading title={text(words.title)} lead={<p>{text(words.lead)}</p>}>
      <ReadingSection id="ladder" title={text(words.ladder)}>
        <Ladder rungs={ladder} />
        <ReadingLinks links={[{ to: paths.letters(locale), name: text(words.toLetters) }]} />
      </ReadingSection>
      <nav aria-label={text(words.byNeed)} className="not-on-paper">
        <ul className={chip.chips}>
          {needs.map(({ id, name }) => (
            <li key={id}>
              <a className={chip.chip} href={`#${id}`}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {needs.map(({ id, name, channels }) => (
        <ReadingSection key={id} id={id} title={name}>
          <ChannelList channels={channels} />
        </ReadingSection>
      ))}
    </Reading>
  );
}

function ChannelList({ channels }: Pick<ChannelsProps['needs'][number], 'channels'>) {
  const locale = useLocale();
  return (
    <ul className={style.list}>
      {channels.map(({ id, name, summary }) => (
        <li key={id}>
          <Link to={paths.channel(locale, id)}>
            <strong>{name}</strong>
            <span>{summary}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
