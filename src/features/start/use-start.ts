import { createContext, useContext, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { CarrierId } from '#domain/carrier.ts';
import type { LinkId } from '#domain/chain-link.ts';
import type { FirstAct } from '#domain/first-acts.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { changeChosenCarrier, useChosenCarrier } from '#state/chosen-carrier.ts';
import { useProgress } from '#state/progress.ts';
import { useReaderProgress } from '#state/reader-progress.ts';
import { markDone, markNotForMe } from '#state/task.ts';
import type { DrawnState } from '#ui/ChainDrawing.tsx';
import { actCard, actsLeft, type Card, hashOf, nextCard, readCard, shownCard } from './card.ts';
import { resultWords } from './result-words.ts';
import type { StartProps } from './start-data.ts';
import { type Place, useIsSettled, usePlace } from './use-place.ts';
import { startWords as words } from './words.ts';

/** Where the reader is on their way through the three acts, and what they can do from there. */
export interface Start {
  readonly card: Card;
  readonly carrier: CarrierId | null;
  readonly place: Place;
  /** Whether what this device keeps is known. */
  readonly isSettled: boolean;
  /** As far as it is cut, and the link that is being cut now. */
  readonly chain: Partial<Record<LinkId, DrawnState>>;
  /** The day an act was done. */
  readonly doneOn: (act: FirstAct) => string | null;
  /** The act after the one on this card; null when none is left. */
  readonly next: FirstAct | null;
  /** The virtual operator's brand, on this visit. */
  readonly brand: string | null;
  /** What is said aloud. */
  readonly said: string;
  readonly say: (sentence: string) => void;
  readonly go: (card: Card) => void;
  readonly choose: (carrier: CarrierId) => void;
  readonly chooseBrand: (brand: string) => void;
  /** Done: the link is cut. */
  readonly finish: (act: FirstAct) => void;
  /** Not for this reader: it cuts nothing, and they go on. */
  readonly leaveOut: (act: FirstAct) => void;
  /** Put off: they go on, and it is asked again on the next visit. */
  readonly skip: (act: FirstAct) => void;
}

const StartContext = createContext<Start | null>(null);

export const StartProvider = StartContext.Provider;

export function useStart(): Start {
  const start = useContext(StartContext);
  if (!start) throw new Error('A card stands on the page of the three acts');
  return start;
}

export function useStartOf({ allTasks }: StartProps): Start {
  const text = useText();
  const isSettled = useIsSettled();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const { carrier } = useChosenCarrier();
  const statuses = useProgress();
  const progress = useReaderProgress(allTasks);
  const [skipped, setSkipped] = useState<readonly FirstAct[]>([]);
  const [brand, chooseBrand] = useState<string | null>(null);
  const [said, say] = useState('');
  /** Where to go back to when the carrier is corrected. */
  const corrects = useRef<Card | null>(null);
  // Where they came in stays as it was, whatever is ticked meanwhile: the phone's Back leads there.
  const [entry, setEntry] = useState<Card | null>(null);

  const known = { carrier, statuses, skipped };
  if (isSettled && entry === null) setEntry(shownCard(nextCard(known), known));
  const asked = isSettled ? (readCard(hash) ?? entry) : null;
  const card: Card = asked ? shownCard(asked, known) : { kind: 'carrier' };
  const act = card.kind === 'act' ? card.act : null;
  const next = actsLeft(known).find((left) => left !== act) ?? null;

  function go(to: Card, { replace = false } = {}): void {
    if (to.kind === 'carrier' && card.kind === 'act') corrects.current = actCard(card.act);
    void navigate({ hash: hashOf(to) }, { replace });
  }

  function choose(chosen: CarrierId): void {
    changeChosenCarrier({ carrier: chosen });
    const named = readCard(hash);
    const wanted = named?.kind === 'act' ? named : corrects.current;
    corrects.current = null;
    go(wanted ?? nextCard({ ...known, carrier: chosen }));
  }

  function finish(done: FirstAct): void {
    markDone(done, new Date());
    const { stops, stillRings } = actWords(done, carrier);
    const after = next ? resultWords.next(actWords(next, carrier).title) : resultWords.allSettled;
    say(text(resultWords.said(stops, stillRings, after)));
    go(actCard(done, 'cut'), { replace: card.kind === 'act' && card.stage !== 'do' });
  }

  function goOn(sentence: string): void {
    say(sentence);
    go(next ? actCard(next) : { kind: 'end' });
  }

  return {
    card,
    carrier,
    place: usePlace(),
    isSettled,
    chain: { ...progress.chain, ...(act && !statuses[act] && { [allTasks[act].cuts]: 'now' }) },
    doneOn: (id) => (statuses[id]?.status === 'done' ? statuses[id].on : null),
    next,
    brand,
    said,
    say,
    go,
    choose,
    chooseBrand,
    finish,
    leaveOut: (left) => {
      markNotForMe(left, new Date());
      goOn(text(words.overseas.kept));
    },
    skip: (put) => {
      setSkipped([...skipped, put]);
      goOn(text(words.skipped));
    },
  };
}
