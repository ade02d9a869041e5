import { useContext } from 'react';
import type { ShownFact, ShownSource } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { Day } from './Day.tsx';
import style from './FactText.module.css';
import { Standing } from './Standing.tsx';
import { SourcesContext } from './sources-context.ts';

interface Props {
  /** Where they stand among the page's sources. */
  readonly places: readonly number[];
  readonly readOn: string;
  /** Whose standing all of it shares. */
  readonly standing?: ShownFact | undefined;
  /** Where sentences refer to sources by number. */
  readonly isNumbered?: boolean;
}

/** Where something was read, a tap away. */
export function Sources({ places, readOn, standing, isNumbered = false }: Props) {
  const text = useText();
  const sources = useContext(SourcesContext);
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <details className={style.sources} data-paper="folded">
      <summary>
        {standing && <Standing fact={standing} />}
        <span className={style.count}>{text(words.sources(places.length))}</span>
      </summary>
      <List>
        {places.map((place) => (
          <li key={place}>
            <SourceName source={sources[place] as ShownSource} />
          </li>
        ))}
      </List>
      <p>{text(words.readOn(readOn))}</p>
    </details>
  );
}

function SourceName({ source: { title, url, publishedOn } }: { source: ShownSource }) {
  const text = useText();
  return (
    <>
      <cite>{url ? <a href={url}>{title}</a> : title + text(words.notLinked)}</cite>
      {publishedOn !== 'undated' && <Day day={publishedOn} />}
    </>
  );
}
