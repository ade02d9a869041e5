import { Fragment } from 'react';
import { useLocale, useText } from '#i18n/locale.ts';
import { gradeWords } from '#i18n/words.ts';
import { inLocale } from '#paths.ts';
import { Day } from '#ui/Day.tsx';
import type { SourcesProps } from './sources-data.ts';
import { sourcesWords as words } from './words.ts';

interface Props extends Pick<SourcesProps, 'pages'> {
  readonly source: SourcesProps['kinds'][number]['groups'][number]['sources'][number];
}

/** A source: its title, where and when it was published, and the pages that rest on it. */
export function SourceEntry({
  source: { title, publisher, url, publishedOn, isRead, alsoBehind, pages: places },
  pages,
}: Props) {
  const text = useText();
  const locale = useLocale();
  return (
    <li>
      <cite>{url ? <a href={url}>{title}</a> : title}</cite>
      <p>
        <span>{publisher}</span> <Day day={publishedOn} />
        {!isRead && ` · ${text(words.notRead)}`}
        {alsoBehind.length > 0 && (
          <>
            {' · '}
            {text(words.alsoBehind)}
            {alsoBehind.map((grade) => text(gradeWords[grade])).join(' · ')}
          </>
        )}
      </p>
      <p>
        {text(words.supports)}
        {places.map((place, index) => {
          const page = pages[place];
          return (
            page && (
              <Fragment key={page.path}>
                {index > 0 && ' · '}
                <a href={inLocale(locale, page.path)}>{page.name}</a>
              </Fragment>
            )
          );
        })}
      </p>
    </li>
  );
}
