import { FactText } from '#ui/FactText.tsx';
import style from './LawsPage.module.css';
import type { LawsProps } from './laws-data.ts';

/** A claim that passes for law, and what we found. */
export function TakenForLaw({ taken: { claim, why } }: { taken: LawsProps['takenForLaw'][number] }) {
  return (
    <div className={style.taken}>
      <h3>{claim}</h3>
      <FactText fact={why} />
    </div>
  );
}
