import { type ReactNode, type RefObject, useState } from 'react';
import { usePrinting } from './use-printing.ts';

interface Props {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** Opened from outside; without it, the fold keeps its own state. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly box?: RefObject<HTMLDetailsElement | null>;
}

/** A details element that lies open on paper. */
export function Fold({ summary, className, children, isOpen: asked, onToggle, box }: Props) {
  const [own, setOwn] = useState(false);
  const isPrinting = usePrinting();
  const isOpen = (asked ?? own) || isPrinting;

  function toggled(now: boolean): void {
    if (isPrinting) return;
    setOwn(now);
    onToggle?.(now);
  }

  return (
    <details
      ref={box}
      className={className}
      open={isOpen}
      onToggle={(event) => toggled(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
