import { createContext, type ReactNode, useContext } from 'react';
import { isShownFact, type ShownCitation, type ShownFact, type ShownSay } from '#content/shown.ts';
import { AdviceText } from './AdviceText.tsx';
import { Caution } from './Caution.tsx';
import style from './FactText.module.css';
import { RichText } from './RichText.tsx';
import { Sources } from './Sources.tsx';
import { Standing } from './Standing.tsx';

interface Citation {
  /** What these sentences cite, each source once, in the order of their list. */
  readonly cites: readonly ShownCitation[];
  readonly hasOneStanding: boolean;
  readonly hasSameSources: boolean;
}

const CitationContext = createContext<Citation | null>(null);

/**
 * Several sentences that share one list of sources: a story, not a table. Each CitedText inside says its own
 * standing and refers to the list by number, unless that is the same for all; then the list says it once.
 */
export function Cited({ says, children }: { says: readonly ShownSay[]; children: ReactNode }) {
  const facts = says.filter(isShownFact);
  const citation = citationOf(facts);
  const [first] = facts;
  return (
    <CitationContext value={citation}>
      {children}
      {first && (
        <Sources
          cites={citation.cites}
          readOn={first.readOn}
          standing={citation.hasOneStanding ? first : undefined}
          isNumbered={!citation.hasSameSources}
        />
      )}
    </CitationContext>
  );
}

/** One sentence of a Cited; our own advice needs no source. */
export function CitedText({ say }: { say: ShownSay }) {
  const citation = useContext(CitationContext);
  if (!citation) throw new Error('A CitedText stands in a Cited, which lists its sources');
  if (!isShownFact(say)) return <AdviceText advice={say} />;
  const { cites, hasOneStanding, hasSameSources } = citation;
  return (
    <p>
      <RichText>{say.text}</RichText>
      <Caution fact={say} />
      {!(hasOneStanding && hasSameSources) && (
        <small className={`${style.marks} when-sources`}>
          {!hasOneStanding && <Standing fact={say} />}
          {!hasSameSources && (
            <span>
              {listed(say.cites.map(({ source }) => cites.findIndex((cited) => cited.source === source) + 1))}
            </span>
          )}
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

function citationOf(facts: readonly ShownFact[]): Citation {
  const cites = together(facts);
  const [first] = facts;
  return {
    cites,
    hasOneStanding: facts.every(({ grade, asOf }) => grade === first?.grade && asOf === first.asOf),
    hasSameSources: facts.every((one) => one.cites.length === cites.length),
  };
}

/** Each source once, with every place in it that one of the sentences cites. */
function together(facts: readonly ShownFact[]): readonly ShownCitation[] {
  const places = new Map<number, Set<string>>();
  for (const { source, where } of facts.flatMap(({ cites }) => cites)) {
    const known = places.get(source) ?? new Set();
    places.set(source, where ? known.add(where) : known);
  }
  return [...places].map(([source, wheres]) => ({
    source,
    ...(wheres.size > 0 && { where: [...wheres].join(' · ') }),
  }));
}
