import { createContext, type ReactNode, useContext } from 'react';
import { type Advice, type Fact, isFact, type Source } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { AdviceText } from './AdviceText.tsx';
import style from './FactText.module.css';
import { RichText } from './RichText.tsx';
import { Sources } from './Sources.tsx';
import { Standing } from './Standing.tsx';

interface Citation {
  readonly sources: readonly Source[];
  /** The sources’ titles, in the same order: the build gives each module its own copies, so objects tell nothing. */
  readonly titles: readonly string[];
  readonly hasOneStanding: boolean;
  readonly hasSameSources: boolean;
}

const CitationContext = createContext<Citation | null>(null);

/**
 * Several sentences that share one list of sources: a story, not a table. Each CitedText inside says its own
 * standing and refers to the list by number, unless that is the same for all; then the list says it once.
 */
export function Cited({ says, children }: { says: readonly (Fact | Advice)[]; children: ReactNode }) {
  const text = useText();
  const facts = says.filter(isFact);
  const citation = citationOf(facts, (source) => text(source.title));
  const [first] = facts;
  return (
    <CitationContext value={citation}>
      {children}
      {first && (
        <Sources
          sources={citation.sources}
          readOn={first.readOn}
          standing={citation.hasOneStanding ? first : undefined}
          isNumbered={!citation.hasSameSources}
        />
      )}
    </CitationContext>
  );
}

/** One sentence of a Cited; our own advice needs no source. */
export function CitedText({ say }: { say: Fact | Advice }) {
  const text = useText();
  const citation = useContext(CitationContext);
  if (!citation) throw new Error('A CitedText stands in a Cited, which lists its sources');
  if (!isFact(say)) return <AdviceText advice={say} />;
  const { titles, hasOneStanding, hasSameSources } = citation;
  const numbers = say.sources.map(({ title }) => titles.indexOf(text(title)) + 1);
  return (
    <p>
      <RichText>{text(say.text)}</RichText>
      {!(hasOneStanding && hasSameSources) && (
        <small className={style.marks}>
          {!hasOneStanding && <Standing fact={say} />}
          {!hasSameSources && <span>{listed(numbers)}</span>}
        </small>
      )}
    </p>
  );
}

/** [2, 5–7]: where its sources stand in the list. */
function listed(places: readonly number[]): string {
  const numbers = [...places].sort((a, b) => a - b);
  const isInside = (number: number) => numbers.includes(number - 1) && numbers.includes(number + 1);
  const list = numbers.map((number) => (isInside(number) ? '–' : number)).join(', ');
  return `[${list.replace(/(, –)+, /g, '–')}]`;
}

function citationOf(facts: readonly Fact[], titleOf: (source: Source) => string): Citation {
  const byTitle = new Map(facts.flatMap(({ sources }) => sources.map((source) => [titleOf(source), source])));
  const sources = [...byTitle.values()];
  const [first] = facts;
  return {
    sources,
    titles: [...byTitle.keys()],
    hasOneStanding: facts.every(({ shown, asOf }) => shown === first?.shown && asOf === first.asOf),
    hasSameSources: facts.every((fact) => fact.sources.length === sources.length),
  };
}
