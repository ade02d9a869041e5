import { useLocation } from 'react-router';
import { isFlow } from '#content/faq/question.ts';
import { questions } from '#content/faq/questions.ts';
import { shortAnswers } from '#content/faq/short-answers.ts';
import { isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Later } from '#ui/Later.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { useWasServed } from '#ui/use-was-served.ts';
import { FlowSteps } from './FlowSteps.tsx';
import style from './QuestionPage.module.css';
import { answerOf, asked, siblings } from './question-of.ts';
import { ShortAnswer } from './ShortAnswer.tsx';
import { TaskTick } from './TaskTick.tsx';
import { faqWords as words } from './words.ts';

/** Links only, and the names of all offices and laws with them: whoever was served the HTML needs no script for it. */
const relatedLinks = lazily(async () => (await import('./RelatedLinks.tsx')).RelatedLinks);

/** One question: the answer or the steps, then the tasks, the offices and the laws that go with it. */
export function QuestionPage() {
  const text = useText();
  const locale = useLocale();
  const id = asked(useLocation().pathname);
  const question = useLazy(answerOf(id));
  const wasServed = useWasServed();
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
        <ul>
          {tasks.map((place) => (
            <li key={place.task}>
              <TaskTick place={place} />
            </li>
          ))}
        </ul>
      </ReadingSection>
      <Later lazy={relatedLinks} isWanted={!wasServed} className={style.related}>
        {(RelatedLinks) => <RelatedLinks question={question} />}
      </Later>
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

/** Loaded before the page is shown, so that it is there at once; on the server with all that is only drawn there. */
export async function loadQuestion(address: string): Promise<void> {
  const drawn = import.meta.env.SSR && relatedLinks.load();
  await Promise.all([answerOf(asked(address)).load(), drawn]);
}
