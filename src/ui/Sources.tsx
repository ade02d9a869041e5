import type { Fact, IsoDate, Source } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { Day } from './Day.tsx';
import style from './FactText.module.css';
import { Standing } from './Standing.tsx';

interface Props {
  readonly sources: readonly Source[];
  readonly readOn: IsoDate;
  /** Whose standing all of it shares. */
  readonly standing?: Fact | undefined;
  /** Where sentences refer to sources by number. */
  readonly isNumbered?: boolean;
}

/** Where something was read, a tap away. */
export function Sources({ sources, readOn, standing, isNumbered = false }: Props) {
  const text = useText();
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <details className={style.sources} data-paper="folded">
      <summary>
        {standing && <Standing fact={standing} />}
        <span className={style.count}>{text(words.sources(sources.length))}</span>
      </summary>
      <List>
        {sources.map((source) => (
          <li key={text(source.title)}>
            <SourceName source={source} />
          </li>
        ))}
      </List>
      <p>{text(words.readOn(readOn))}</p>
    </details>
  );
}

function SourceName({ source: { title, url, publishedOn } }: { source: Source }) {
  const text = useText();
  return (
    <>
      <cite>{url ? <a href={url}>{text(title)}</a> : text(title) + text(words.notLinked)}</cite>
      {publishedOn !== 'undated' && <Day day={publishedOn} />}
    </>
  );
}
