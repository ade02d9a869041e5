import { Link } from 'react-router';
import { questionIds, questionIndex } from '#content/faq/question-index.ts';
import { questions } from '#content/faq/questions.ts';
import { shortAnswers } from '#content/faq/short-answers.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import style from './FaqPage.module.css';
import { groupNames, faqWords as words } from './words.ts';

type GroupId = keyof typeof groupNames;

/** The questions in their groups, each with its answer in a sentence. */
export function FaqPage() {
  const text = useText();
  return (
    <Reading title={text(words.title)} lead={<p>{text(words.lead)}</p>}>
      {(Object.keys(groupNames) as GroupId[]).map((group) => (
        <ReadingSection key={group} id={group} title={text(groupNames[group])}>
          <Questions group={group} />
        </ReadingSection>
      ))}
    </Reading>
  );
}

function Questions({ group }: { group: GroupId }) {
  const text = useText();
  const locale = useLocale();
  return (
    <ul className={style.questions}>
      {questionIds
        .filter((id) => questionIndex[id] === group)
        .map((id) => (
          <li key={id}>
            <h3>
              <Link to={paths.question(locale, id)}>{text(questions[id].name)}</Link>
            </h3>
            <p>{text(shortAnswers[id])}</p>
          </li>
        ))}
    </ul>
  );
}
