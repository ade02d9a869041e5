import { useEffect } from 'react';

const folded = 'main details:not([open]):not([data-paper])';

/** Paper cannot be tapped: what is folded away is open while printing, unless it says that it is not for paper. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const set = (isOpen: boolean) => {
      for (const details of opened) details.open = isOpen;
    };
    function before(): void {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
      set(true);
    }
    function after(): void {
      set(false);
    }
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
