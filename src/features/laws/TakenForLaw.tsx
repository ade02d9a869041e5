import type { TakenForLaw as Taken } from '#content/market/not-law.ts';
import { useText } from '#i18n/locale.ts';
import { FactText } from '#ui/FactText.tsx';
import style from './LawsPage.module.css';

/** A claim that passes for law, and what we found. */
export function TakenForLaw({ taken: { claim, why } }: { taken: Taken }) {
  const text = useText();
  return (
    <div className={style.taken}>
      <h3>{text(claim)}</h3>
      <FactText fact={why} />
    </div>
  );
}
