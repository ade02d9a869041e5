import { useLocation } from 'react-router';
import { channels } from '#content/channels/channels.ts';
import { isFlow } from '#content/faq/question.ts';
import { questions } from '#content/faq/questions.ts';
import { shortAnswers } from '#content/faq/short-answers.ts';
import { laws } from '#content/laws/laws.ts';
import { isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useLazy } from '#ui/lazily.ts';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { FlowSteps } from './FlowSteps.tsx';
import style from './QuestionPage.module.css';
import { answerOf, asked, siblings } from './question-of.ts';
import { ShortAnswer } from './ShortAnswer.tsx';
import { TaskTick } from './TaskTick.tsx';
import { faqWords as words } from './words.ts';

/** One question: the answer or the steps, then the tasks, the offices and the laws that go with it. */
export function QuestionPage() {
  const text = useText();
  const locale = useLocale();
  const id = asked(useLocation().pathname);
  const question = useLazy(answerOf(id));
  const { answer, tasks } = question;
  const steps = isFlow(answer) ? answer.steps : answer;
  const says = [...steps.map(({ say }) => say), ...(isFlow(answer) ? answer.notes : [])];
  return (
    <Reading
      title={text(questions[id].name)}
      lead={<p>{text(shortAnswers[id])}</p>}
      up={{ to: paths.faq(locale), name: text(words.title) }}
      facts={says.filter(isFact)}
    >
      {isFlow(answer) ? <FlowSteps flow={answer} /> : <ShortAnswer steps={answer} />}
      <ReadingSection id="next" title={text(words.next)}>
        <p className={style.note}>{text(words.nextNote)}</p>
        <ul className={style.tasks}>
          {tasks.map((place) => (
            <li key={place.task}>
              <TaskTick place={place} />
            </li>
          ))}
        </ul>
      </ReadingSection>
      {question.channels.length > 0 && (
        <ReadingSection id="channels" title={text(words.channels)}>
          <ReadingLinks
            links={question.channels.map((channel) => ({
              to: paths.channel(locale, channel),
              name: text(channels[channel].name),
            }))}
          />
        </ReadingSection>
      )}
      {question.laws.length > 0 && (
        <ReadingSection id="laws" title={text(words.laws)}>
          <ReadingLinks
            links={question.laws.map((law) => ({ to: paths.law(locale, law), name: text(laws[law].name) }))}
          />
        </ReadingSection>
      )}
      <ReadingSection id="also-asked" title={text(words.alsoAsked)}>
        <ReadingLinks
          links={siblings(id).map((other) => ({
            to: paths.question(locale, other),
            name: text(questions[other].name),
          }))}
        />
      </ReadingSection>
    </Reading>
  );
}

/** Loaded before the page is shown, so that it is there at once. */
export const loadQuestion = (address: string): Promise<unknown> => answerOf(asked(address)).load();
