import { useEffect } from 'react';

const folded = 'main details:not([open]):not([data-paper])';

/** Paper cannot be tapped: what is folded away is open while printing, unless it says that it is not for paper. */
export function useOpenForPrint(): void {
  useEffect(() => {
    // Marked in place: what is drawn meanwhile takes the mark over (see EarlyInput).
    function before(): void {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(folded)) {
        details.open = true;
        details.dataset.openForPrint = '';
      }
    }
    function after(): void {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-open-for-print]')) {
        details.open = false;
        delete details.dataset.openForPrint;
      }
    }
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
