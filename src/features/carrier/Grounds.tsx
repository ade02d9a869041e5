import { useState } from 'react';
import type { Allotment } from '#domain/number-plan.ts';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import { LoadBoundary } from '#ui/LoadBoundary.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import style from './Result.module.css';
import { carrierWords as words } from './words.ts';

const grounds = lazily(async () => (await import('./grounds.ts')).groundsOf);

/** What the answer rests on, for whoever asks. */
export function Grounds({ allotment }: { allotment: Allotment }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={style.grounds} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text(words.why)}</summary>
      {isOpen && (
        <LoadBoundary fallback={null}>
          <Facts allotment={allotment} />
        </LoadBoundary>
      )}
    </details>
  );
}

function Facts({ allotment }: { allotment: Allotment }) {
  const text = useText();
  const groundsOf = useLazy(grounds);
  return groundsOf(allotment).map((fact) => <FactText key={text(fact.text)} fact={fact} />);
}
