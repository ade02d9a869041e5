import type { Fact, PartialDate, Source } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { gradeWords, words } from '#i18n/words.ts';
import style from './FactText.module.css';
import { RichText } from './RichText.tsx';

/** A claim with its grade, its sources and the day they spoke. The only way a Fact reaches the screen. */
export function FactText({ fact }: { fact: Fact }) {
  const text = useText();
  return (
    <div className={style.fact}>
      <p>
        <RichText>{text(fact.text)}</RichText>
      </p>
      <details className={style.sources}>
        <summary>
          <b data-grade={fact.shown}>{text(gradeWords[fact.shown])}</b>
          <Day day={fact.asOf} />
          {isOlder(fact) && <span>{text(words.older)}</span>}
          <span className={style.count}>{text(words.sources(fact.sources.length))}</span>
        </summary>
        <ul>
          {fact.sources.map((source) => (
            <li key={text(source.title)}>
              <SourceName source={source} />
            </li>
          ))}
          <li>{text(words.readOn(fact.readOn))}</li>
        </ul>
      </details>
    </div>
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

function Day({ day }: { day: PartialDate | 'undated' }) {
  const text = useText();
  return day === 'undated' ? <span>{text(words.undated)}</span> : <time dateTime={day}>{day}</time>;
}

/** More than two years before we read it: true of a year alone only when its last day was. */
function isOlder({ asOf, readOn }: Fact): boolean {
  if (asOf === 'undated') return false;
  const twoYearsBefore = `${Number(readOn.slice(0, 4)) - 2}${readOn.slice(4)}`;
  return asOf < twoYearsBefore.slice(0, asOf.length);
}
