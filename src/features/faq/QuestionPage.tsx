import { isShownFact } from '#content/shown.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { FlowSteps } from './FlowSteps.tsx';
import style from './QuestionPage.module.css';
import type { QuestionProps } from './question-data.ts';
import { ShortAnswer } from './ShortAnswer.tsx';
import { TaskTick } from './TaskTick.tsx';
import { faqWords as words } from './words.ts';

/** One question: the answer or the steps, then the tasks, the offices and the laws that go with it. */
export function QuestionPage({ name, short, answer, tasks, channels, laws, siblings }: QuestionProps) {
  const text = useText();
  const locale = useLocale();
  const says = [...answer.steps.map(({ say }) => say), ...(answer.flow?.notes ?? [])];
  return (
    <Reading
      title={name}
      lead={<p>{short}</p>}
      up={{ to: paths.faq(locale), name: text(words.title) }}
      facts={says.filter(isShownFact)}
    >
      {answer.flow ? (
        <FlowSteps steps={answer.steps} flow={answer.flow} />
      ) : (
        <ShortAnswer steps={answer.steps} />
      )}
      <ReadingSection id="next" title={text(words.next)}>
        <p className={style.note}>{text(words.nextNote)}</p>
        <ul>
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskTick task={task} />
            </li>
          ))}
        </ul>
      </ReadingSection>
      <div className={style.related}>
        {channels.length > 0 && (
          <ReadingSection id="channels" title={text(words.channels)}>
            <ReadingLinks links={channels.map(({ id, name }) => ({ to: paths.channel(locale, id), name }))} />
          </ReadingSection>
        )}
        {laws.length > 0 && (
          <ReadingSection id="laws" title={text(words.laws)}>
            <ReadingLinks links={laws.map(({ id, name }) => ({ to: paths.law(locale, id), name }))} />
          </ReadingSection>
        )}
      </div>
      <ReadingSection id="also-asked" title={text(words.alsoAsked)}>
        <ReadingLinks links={siblings.map(({ id, name }) => ({ to: paths.question(locale, id), name }))} />
      </ReadingSection>
    </Reading>
  );
}
