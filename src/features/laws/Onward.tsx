import { channels } from '#content/channels/channels.ts';
import type { Law } from '#content/laws/law.ts';
import type { StepId } from '#content/steps/steps.ts';
import type { TaskId } from '#content/steps/task-index.ts';
import { taskNames } from '#content/steps/task-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { LawLinks } from '#ui/LawLinks.tsx';
import { ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { lawPageWords as words } from './words.ts';

/** The tasks and the channels with which a text of the law is used, and the texts beside it. */
export function Onward({ law }: { law: Law }) {
  const text = useText();
  const locale = useLocale();
  const tasks = Object.entries(law.tasks) as [StepId, readonly TaskId[]][];
  const toTasks = tasks.flatMap(([step, ids]) =>
    ids.map((id) => ({ to: `${paths.step(locale, step)}#${id}`, name: text(taskNames[id]) })),
  );
  const toChannels = law.channels.map((id) => ({
    to: paths.channel(locale, id),
    name: text(channels[id].name),
  }));
  return (
    <>
      {toTasks.length > 0 && (
        <ReadingSection id="tasks" title={text(words.tasks)}>
          <ReadingLinks links={toTasks} />
        </ReadingSection>
      )}
      {toChannels.length > 0 && (
        <ReadingSection id="channels" title={text(words.channels)}>
          <ReadingLinks links={toChannels} />
        </ReadingSection>
      )}
      {law.laws.length > 0 && (
        <ReadingSection id="related" title={text(words.related)}>
          <LawLinks ids={law.laws} />
        </ReadingSection>
      )}
    </>
  );
}
