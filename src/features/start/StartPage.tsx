import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { Later } from '#ui/Later.tsx';
import { CarrierAct } from './CarrierAct.tsx';
import { CarrierChoice } from './CarrierChoice.tsx';
import { CutCard } from './CutCard.tsx';
import { type Card, hashOf } from './card.ts';
import { EndCard } from './EndCard.tsx';
import { PhoneCard } from './PhoneCard.tsx';
import type { StartProps } from './start-data.ts';
import { StartProvider, useStartOf } from './use-start.ts';
import { WithoutScript } from './WithoutScript.tsx';

/** Three acts, a card each: what the reader's own carrier, phone and day make of them. */
export function StartPage(page: StartProps) {
  const start = useStartOf(page);
  const { card, isSettled, said } = start;
  const key = hashOf(card);
  useCardsArrival(key, isSettled);
  return (
    <StartProvider value={start}>
      <div className="late-act">
        <CurrentCard key={key} card={card} page={page} />
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
  if (card.kind === 'end') return <EndCard page={page} />;
  const { act, stage } = card;
  if (stage === 'cut') return <CutCard act={act} page={page} />;
  if (act === 'phone-blocking') return <PhoneCard stage={stage} page={page} />;
  return <CarrierAct act={act} stage={stage} page={page} />;
}

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
