import type { Grade } from '#content/record.ts';
import { grades, type IndexedSource, sourceIndex } from '#content/source-index.ts';
import { useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { ReadingSection } from '#ui/Reading.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import style from './SourcesPage.module.css';
import { themeNames, sourcesWords as words } from './words.ts';

const { themes } = sourceIndex;

const placeOf = (theme: string, grade: Grade): string => `${theme}-${grade}`;

/** The firmest grade of what a source supports; what is cited nowhere yet stands nowhere. */
const under = (sources: readonly IndexedSource[], grade: Grade): readonly IndexedSource[] =>
  sources.filter((source) => source.grades[0] === grade).sort((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** Undated ones last. */
const dayOf = ({ publishedOn }: IndexedSource): string => (publishedOn === 'undated' ? '' : publishedOn);

/** All sources: the contents, then theme by theme and in each grade by grade, the newest first. */
export function SourceList() {
  const text = useText();
  const shown = themes.filter(({ sources }) => sources.some(({ pages }) => pages.length > 0));
  const count = shown.flatMap(({ sources }) => sources).filter(({ pages }) => pages.length > 0).length;
  return (
    <>
      <ReadingSection id="find" title={text(words.find)}>
        <p>{text(words.count(count))}</p>
        <nav className={style.contents} aria-label={text(words.find)}>
          <h3>{text(words.byTheme)}</h3>
          <ul>
            {shown.map(({ id, sources }) => (
              <li key={id}>
                <a href={`#${id}`}>{themeName(id, text)}</a>{' '}
                <small>{text(words.entries(sources.filter(({ pages }) => pages.length > 0).length))}</small>
              </li>
            ))}
          </ul>
          <h3>{text(words.byGrade)}</h3>
          <dl>
            {grades.map((grade) => (
              <div key={grade}>
                <dt data-grade={grade}>{text(gradeWords[grade])}</dt>
                {shown
                  .filter(({ sources }) => under(sources, grade).length > 0)
                  .map(({ id, sources }) => (
                    <dd key={id}>
                      <a href={`#${placeOf(id, grade)}`}>{themeName(id, text)}</a>{' '}
                      <small>{text(words.entries(under(sources, grade).length))}</small>
                    </dd>
                  ))}
              </div>
            ))}
          </dl>
        </nav>
      </ReadingSection>
      {shown.map(({ id, sources }) => (
        <ReadingSection key={id} id={id} title={themeName(id, text)}>
          {grades
            .filter((grade) => under(sources, grade).length > 0)
            .map((grade) => (
              <div key={grade} className={style.group}>
                <h3 id={placeOf(id, grade)} data-grade={grade}>
                  {text(words.behind(gradeWords[grade]))}
                </h3>
                <ul>
                  {under(sources, grade).map((source) => (
                    <SourceEntry key={text(source.title)} source={source} />
                  ))}
                </ul>
              </div>
            ))}
          <p>
            <a className={style.link} href="#find">
              {text(words.back)}
            </a>
          </p>
        </ReadingSection>
      ))}
    </>
  );
}

function themeName(id: string, text: ReturnType<typeof useText>): string {
  const name = themeNames[id];
  if (!name) throw new Error(`The theme ${id} of sources has no name`);
  return text(name);
}
