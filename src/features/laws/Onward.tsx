import { useLocale, useText } from '#i18n/locale.ts';
import { LawLinks } from '#ui/LawLinks.tsx';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { channelLinks, taskLinks } from '#ui/related-links.ts';
import style from './LawPage.module.css';
import type { LawProps } from './law-data.ts';
import { lawPageWords as words } from './words.ts';

/** The tasks and the channels with which a text of the law is used, and the texts beside it. */
export function Onward({ related: { tasks, channels, laws } }: Pick<LawProps, 'related'>) {
  const text = useText();
  const locale = useLocale();
  return (
    <div className={style.onward}>
      {tasks.length > 0 && (
        <ReadingSection id="tasks" title={text(words.tasks)}>
          <ReadingLinks links={taskLinks(locale, tasks)} />
        </ReadingSection>
      )}
      {channels.length > 0 && (
        <ReadingSection id="channels" title={text(words.channels)}>
          <ReadingLinks links={channelLinks(locale, channels)} />
        </ReadingSection>
      )}
      {laws.length > 0 && (
        <ReadingSection id="related" title={text(words.related)}>
          <LawLinks laws={laws} />
        </ReadingSection>
      )}
    </div>
  );
}
