import { useContext } from 'react';
import type { ShownCitation, ShownFact, ShownSource } from '#content/shown.ts';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { Day } from './Day.tsx';
import style from './FactText.module.css';
import { Standing } from './Standing.tsx';
import { SourcesContext } from './sources-context.ts';

interface Props {
  readonly cites: readonly ShownCitation[];
  readonly readOn: string | null;
  /** Whose standing all of it shares. */
  readonly standing?: ShownFact | undefined;
  /** Where sentences refer to sources by number. */
  readonly isNumbered?: boolean;
}

/** Where something was read: there when the page's switch for sources is on, or where no script can turn it on. */
export function Sources({ cites, readOn, standing, isNumbered = false }: Props) {
  const text = useText();
  const sources = useContext(SourcesContext);
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <div className={`${style.sources} when-sources`}>
      {standing && (
        <p>
          <Standing fact={standing} />
        </p>
      )}
      <List>
        {cites.map(({ source, where }) => (
          <li key={source}>
            <SourceName source={sources[source] as ShownSource} where={where} />
          </li>
        ))}
      </List>
      <p>{text(readOn ? words.readOn(readOn) : words.notRead)}</p>
    </div>
  );
}

interface SourceNameProps {
  readonly source: ShownSource;
  readonly where: string | undefined;
}

function SourceName({ source: { title, url, publishedOn }, where }: SourceNameProps) {
  const text = useText();
  return (
    <>
      <cite>{url ? <a href={url}>{title}</a> : title + text(words.notLinked)}</cite>
      {where && ` ${where}`}
      {publishedOn !== 'undated' && <Day day={publishedOn} />}
    </>
  );
}
