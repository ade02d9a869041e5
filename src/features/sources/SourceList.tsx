import { useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { ReadingSection } from '#ui/Reading.tsx';
import { placeOf } from './places.ts';
import { SourceEntry } from './SourceEntry.tsx';
import style from './SourcesPage.module.css';
import type { SourcesProps } from './sources-data.ts';
import { kindWords, sourcesWords as words } from './words.ts';

/** All sources: kind by kind and in each grade by grade, the newest first. */
export function SourceList({ pages, kinds }: SourcesProps) {
  const text = useText();
  return kinds.map(({ id, groups }) => (
    <ReadingSection key={id} id={id} title={text(kindWords[id].name)}>
      <p>{text(kindWords[id].vouches)}</p>
      {groups.map(({ grade, sources }) => (
        <div key={grade} className={style.group}>
          <h3 id={placeOf(id, grade)} data-grade={grade}>
            {text(words.behind(gradeWords[grade]))}
          </h3>
          <ul>
            {sources.map((source) => (
              <SourceEntry key={source.title} source={source} pages={pages} />
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
  ));
}
