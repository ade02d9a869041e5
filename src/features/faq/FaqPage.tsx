import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import style from './FaqPage.module.css';
import type { FaqProps } from './faq-data.ts';
import { groupNames, faqWords as words } from './words.ts';

type GroupId = keyof typeof groupNames;

/** The questions in their groups, each with its answer in a sentence. */
export function FaqPage({ questions }: FaqProps) {
  const text = useText();
  return (
    <Reading title={text(words.title)} lead={<p>{text(words.lead)}</p>}>
      {(Object.keys(groupNames) as GroupId[]).map((group) => (
        <ReadingSection key={group} id={group} title={text(groupNames[group])}>
          <Questions questions={questions.filter((question) => question.group === group)} />
        </ReadingSection>
      ))}
    </Reading>
  );
}

function Questions({ questions }: FaqProps) {
  const locale = useLocale();
  return (
    <ul className={style.questions}>
      {questions.map(({ id, name, answer }) => (
        <li key={id}>
          <h3>
            <Link to={paths.question(locale, id)}>{name}</Link>
          </h3>
          <p>{answer}</p>
        </li>
      ))}
    </ul>
  );
}
