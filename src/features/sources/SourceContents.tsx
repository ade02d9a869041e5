import { useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { ReadingSection } from '#ui/Reading.tsx';
import { placeOf } from './places.ts';
import style from './SourcesPage.module.css';
import type { SourcesProps } from './sources-data.ts';
import { type GradeId, gradeMeanings, kindWords, sourcesWords as words } from './words.ts';

type Groups = SourcesProps['kinds'][number]['groups'];

/** Leads to each kind, and to each grade in each kind. */
export function SourceContents({ kinds }: Pick<SourcesProps, 'kinds'>) {
  const text = useText();
  return (
    <ReadingSection id="find" title={text(words.find)}>
      <p>{text(words.count(kinds.reduce((count, { groups }) => count + countOf(groups), 0)))}</p>
      <nav className={style.contents} aria-label={text(words.find)}>
        <h3>{text(words.byKind)}</h3>
        <ul>
          {kinds.map(({ id, groups }) => (
            <li key={id}>
              <a href={`#${id}`}>{text(kindWords[id].name)}</a>{' '}
              <small>{text(words.entries(countOf(groups)))}</small>
            </li>
          ))}
        </ul>
        <h3>{text(words.byGrade)}</h3>
        <dl>
          {(Object.keys(gradeMeanings) as GradeId[]).map((grade) => (
            <div key={grade}>
              <dt data-grade={grade}>{text(gradeWords[grade])}</dt>
              {kinds
                .map(({ id, groups }) => ({ id, group: groups.filter((group) => group.grade === grade) }))
                .filter(({ group }) => group.length > 0)
                .map(({ id, group }) => (
                  <dd key={id}>
                    <a href={`#${placeOf(id, grade)}`}>{text(kindWords[id].name)}</a>{' '}
                    <small>{text(words.entries(countOf(group)))}</small>
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      </nav>
    </ReadingSection>
  );
}

const countOf = (groups: Groups): number => groups.reduce((count, { sources }) => count + sources.length, 0);
