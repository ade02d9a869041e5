import { useEffect } from 'react';
import { useProgress } from '#state/progress.ts';

/**
 * For whom has begun with the first acts home waits unseen until it shows the next one (class `late-act`,
 * conditions.css): the head script saw that before the first paint. Nothing jumps.
 */
export function useActShown(): void {
  const shown = useProgress();
  useEffect(() => {
    if (shown === useProgress.getState()) delete document.documentElement.dataset.lateAct;
  }, [shown]);
}
