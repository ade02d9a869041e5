import type { Picked, Reached } from '#domain/information-thresholds.ts';
import { useText } from '#i18n/locale.ts';
import { reachedWords, countWords as words } from './count-words.ts';

/** What the numbers that were picked reach, by item, and who finds out whether it counts. */
export function CountResult({ picked, reached }: { picked: Picked; reached: readonly Reached[] }) {
  const text = useText();
  const sentences = reached.map((one) => text(reachedWords(one, picked.holder)));
  return (
    <>
      {sentences.length > 0 ? (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{text(words.none)}</p>
      )}
      {picked.holder === 'buyer' && <p>{text(words.buyerNote)}</p>}
      {picked.records.other && <p>{text(words.bareNumber)}</p>}
      <p>
        <strong>{text(words.police)}</strong>
      </p>
    </>
  );
}
