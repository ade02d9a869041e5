import { useLocale, useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { paths } from '#paths.ts';
import { Later } from '#ui/Later.tsx';
import { Link } from '#ui/Link.tsx';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import { SourceContents } from './SourceContents.tsx';
import { SourceList } from './SourceList.tsx';
import style from './SourcesPage.module.css';
import type { SourcesProps } from './sources-data.ts';
import { type GradeId, gradeMeanings, sourcesWords as words } from './words.ts';

/** How we check, then every source. */
export function SourcesPage({ pages, kinds }: SourcesProps) {
  const text = useText();
  const locale = useLocale();
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
      <ReadingSection id="audits" title={text(words.auditsTitle)}>
        {words.auditsSay.map((say) => (
          <p key={text(say)}>{text(say)}</p>
        ))}
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
      <Later isPlain className={style.list}>
        <SourceContents kinds={kinds} />
        <SourceList pages={pages} kinds={kinds} />
      </Later>
    </Reading>
  );
}
