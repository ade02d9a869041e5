import { useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import type { FirstAct } from '#domain/first-acts.ts';
import { Later } from '#ui/Later.tsx';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { useLazy } from '#ui/lazily.ts';
import { CarrierAct } from './CarrierAct.tsx';
import { CarrierChoice } from './CarrierChoice.tsx';
import { type Card, hashOf, type Stage } from './card.ts';
import style from './Frame.module.css';
import { laterCards } from './later-cards.ts';
import type { StartProps } from './start-data.ts';
import { StartProvider, useStartOf } from './use-start.ts';
import { WithoutScript } from './WithoutScript.tsx';

/** Three acts, a card each: what the reader's own carrier, phone and day make of them. */
export function StartPage(page: StartProps) {
  const start = useStartOf(page);
  const { card, isSettled, said } = start;
  const key = hashOf(card);
  const areHere = useLaterCards(card.kind !== 'carrier');
  useCardsArrival(key, isSettled && (areHere || isInFirstCards(card)));
  return (
    <StartProvider value={start}>
      <div className="late-act">
        <LoadBoundary fallback={<div className={style.waiting} />}>
          <CurrentCard key={key} card={card} page={page} />
        </LoadBoundary>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Later isPlain isFolded className="without-script">
        <WithoutScript {...page} />
      </Later>
    </StartProvider>
  );
}

function CurrentCard({ card, page }: { card: Card; page: StartProps }) {
  if (card.kind === 'carrier') return <CarrierChoice />;
  if (card.kind === 'end') return <EndOrCut page={page} />;
  const { act, stage } = card;
  if (stage === 'cut') return <EndOrCut act={act} page={page} />;
  if (act === 'phone-blocking') return <Phone stage={stage} page={page} />;
  return <CarrierAct act={act} stage={stage} page={page} />;
}

function EndOrCut({ act, page }: { act?: FirstAct; page: StartProps }) {
  const { CutCard, EndCard } = useLazy(laterCards);
  return act ? <CutCard act={act} page={page} /> : <EndCard page={page} />;
}

function Phone({ stage, page }: { stage: Stage; page: StartProps }) {
  const { PhoneCard } = useLazy(laterCards);
  return <PhoneCard stage={stage} page={page} />;
}

/** Whether the later cards are here; asked for as soon as a card is an act. */
function useLaterCards(isWanted: boolean): boolean {
  const [areHere, setHere] = useState(laterCards.now() !== undefined);
  useEffect(() => {
    if (!isWanted || areHere) return;
    laterCards.load().then(
      () => setHere(true),
      () => {}, // The boundary around the card says so, and asks again.
    );
  }, [isWanted, areHere]);
  return areHere;
}

/** Cards that need nothing more than came with the page. */
const isInFirstCards = (card: Card): boolean => card.kind === 'carrier';

/** A card arrives as a page does: at its top, with its heading in focus. The first one comes with the page. */
function useCardsArrival(key: string, isSettled: boolean): void {
  const how = useNavigationType();
  const shown = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: how the reader came matters when they came
  useEffect(() => {
    if (!isSettled) return;
    // What was held back until the device's answer was known (see .late-act in conditions.css).
    delete document.documentElement.dataset.lateAct;
    const isFirst = shown.current === null;
    if (shown.current === key) return;
    shown.current = key;
    if (isFirst && how === 'POP') return;
    window.scrollTo(0, 0);
    if (!isFirst) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [key, isSettled]);
}
