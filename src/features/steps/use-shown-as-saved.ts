import { useEffect } from 'react';
import { useReaderChoices } from '#state/reader.ts';

/**
 * Lists that the reader's choices make shorter, or put in another order, wait unseen until that is done (class
 * `late`, conditions.css): the head script saw the choices before the first paint. Nothing jumps.
 */
export function useShownAsSaved(): void {
  const shown = useReaderChoices();
  useEffect(() => {
    if (shown === useReaderChoices.getState()) delete document.documentElement.dataset.late;
  }, [shown]);
}
