import type { SituationId } from '#content/steps/situations.ts';
import { changeSituations, useSituations } from '#state/situations.ts';
import chip from '#ui/Chip.module.css';

/** One thing that may be true of the reader. */
export function SituationChip({ id, name }: { id: SituationId; name: string }) {
  const isMine = useSituations((mine) => mine[id]) === true;
  return (
    <button
      type="button"
      className={isMine ? chip.chosen : chip.chip}
      aria-pressed={isMine}
      onClick={() => changeSituations({ [id]: isMine ? undefined : true })}
    >
      {name}
    </button>
  );
}
