import { Fragment } from 'react';
import { type IndexedSource, sourceIndex } from '#content/source-index.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { inLocale } from '#paths.ts';
import { Day } from '#ui/Day.tsx';
import { sourcesWords as words } from './words.ts';

/** A source: its title, where and when it was published, and the pages that rest on it. */
export function SourceEntry({ source }: { source: IndexedSource }) {
  const text = useText();
  const locale = useLocale();
  const { title, url, host, publishedOn, grades, pages } = source;
  return (
    <li>
      <cite>{url ? <a href={url}>{text(title)}</a> : text(title)}</cite>
      <p>
        {host && <span>{host}</span>} <Day day={publishedOn} />
        {grades.length > 1 && (
          <>
            {' · '}
            {text(words.alsoBehind)}
            {grades
              .slice(1)
              .map((grade) => text(gradeWords[grade]))
              .join(' · ')}
          </>
        )}
      </p>
      <p>
        {text(words.supports)}
        {pages.map((place, index) => {
          const page = sourceIndex.pages[place];
          return (
            page && (
              <Fragment key={page.path}>
                {index > 0 && ' · '}
                <a href={inLocale(locale, page.path)}>{text(page.name)}</a>
              </Fragment>
            )
          );
        })}
      </p>
    </li>
  );
}
