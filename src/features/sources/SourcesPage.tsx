import { Link } from 'react-router';
import { useLocale, useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { paths } from '#paths.ts';
import { Later } from '#ui/Later.tsx';
import { lazily } from '#ui/lazily.ts';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import { useWasServed } from '#ui/use-was-served.ts';
import style from './SourcesPage.module.css';
import { gradeMeanings, sourcesWords as words } from './words.ts';

const sourceList = lazily(async () => (await import('./SourceList.tsx')).SourceList);

type GradeId = keyof typeof gradeMeanings;

/** How we check, then every source. The list is plain HTML: whoever was served it needs no script for it. */
export function SourcesPage() {
  const text = useText();
  const locale = useLocale();
  const wasServed = useWasServed();
  return (
    <Reading title={text(words.title)} lead={<p>{text(words.lead)}</p>}>
      <ReadingSection id="how" title={text(words.how)}>
        {words.howSays.map((say) => (
          <p key={text(say)}>{text(say)}</p>
        ))}
        <p>
          <Link className={style.link} to={`${paths.about(locale)}#checked`}>
            {text(words.aboutChecked)}
          </Link>
        </p>
      </ReadingSection>
      <ReadingSection id="grades" title={text(words.gradesTitle)}>
        <dl className={style.grades}>
          {(Object.keys(gradeMeanings) as GradeId[]).map((grade) => (
            <div key={grade}>
              <dt data-grade={grade}>{text(gradeWords[grade])}</dt>
              <dd>{text(gradeMeanings[grade])}</dd>
            </div>
          ))}
        </dl>
      </ReadingSection>
      <Later lazy={sourceList} isWanted={!wasServed} className={style.list}>
        {(SourceList) => <SourceList />}
      </Later>
    </Reading>
  );
}

/** The server draws the list too; the reader's browser loads it only when it comes by a link within the app. */
export const loadSources = (): Promise<unknown> =>
  import.meta.env.SSR ? sourceList.load() : Promise.resolve();
