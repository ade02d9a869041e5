import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import style from './ChainPage.module.css';
import { ChainSection } from './ChainSection.tsx';
import type { ChainProps } from './chain-data.ts';
import record from './Record.module.css';
import { chainPageWords as words } from './words.ts';

/** What happened when. */
export function Timeline({ events }: { events: ChainProps['timeline'] }) {
  const text = useText();
  return (
    <ChainSection id="timeline">
      <header className={style.heading}>
        <h2 id="timeline-title">{text(words.timeline)}</h2>
        <p>{text(words.timelineLead)}</p>
      </header>
      <div className={style.body}>
        <Cited says={events.map(({ what }) => what)}>
          <ol className={record.timeline}>
            {events.map(({ on, what }) => (
              <li key={on}>
                <time dateTime={on}>{on}</time>
                <CitedText say={what} />
              </li>
            ))}
          </ol>
        </Cited>
        <p className={style.next}>
          <a href="#contents">{text(words.backToTop)}</a>
        </p>
      </div>
    </ChainSection>
  );
}
