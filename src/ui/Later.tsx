import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LoadBoundary } from './LoadBoundary.tsx';
import { type Lazy, useLazy } from './lazily.ts';
import { usePrinting } from './use-printing.ts';
import { useWasServed } from './use-was-served.ts';

interface Props<Value> {
  readonly lazy: Lazy<Value>;
  /** From then on it is loaded. */
  readonly isWanted: boolean;
  /** Something in the served HTML was pressed, so it is wanted now. */
  readonly onWant?: () => void;
  readonly className?: string | undefined;
  readonly children: (value: Value) => ReactNode;
}

/**
 * A part of a page that everyone gets as HTML, and whose texts as script only those who look closer. Until they
 * are here, and if they never come, the HTML stays as it was served.
 */
export function Later<Value>({ lazy, isWanted, onWant, className, children }: Props<Value>) {
  const wasServed = useWasServed();
  const [isHere, setHere] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  /** What was pressed, and where the focus was, while nothing answered yet. */
  const before = useRef({ pressed: -1, focused: -1 });
  usePrinting(); // Paper gets what has been loaded meanwhile.

  useEffect(() => {
    if (!isWanted || !wasServed) return;
    const arrive = () => {
      before.current.focused = controlsIn(box.current).indexOf(document.activeElement as HTMLElement);
      setHere(true);
    };
    lazy.load().then(arrive, () => {});
  }, [isWanted, wasServed, lazy]);

  useEffect(() => {
    if (!isHere) return;
    const controls = controlsIn(box.current);
    controls[before.current.focused]?.focus();
    controls[before.current.pressed]?.click();
  }, [isHere]);

  function remember({ target }: { target: EventTarget }): void {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(control) : null;
    if (!pressed) return;
    before.current.pressed = controlsIn(box.current).indexOf(pressed);
    onWant?.();
  }

  const value = lazy.now();
  if (value !== undefined)
    return (
      <div key="live" ref={box} className={className}>
        {children(value)}
      </div>
    );
  if (wasServed)
    return (
      <div
        key="served"
        ref={box}
        className={className}
        onClickCapture={remember}
        suppressHydrationWarning
        // Never set: hydrating leaves the server's HTML alone, and nowhere else does this come to be.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    );
  return (
    isWanted && (
      <LoadBoundary fallback={<div className={className} />}>
        <Fetched lazy={lazy} className={className}>
          {children}
        </Fetched>
      </LoadBoundary>
    )
  );
}

const control = 'button, input, textarea, summary';

/** The same ones in the same order, served and live. */
const controlsIn = (box: HTMLElement | null) => [...(box?.querySelectorAll<HTMLElement>(control) ?? [])];

function Fetched<Value>({ lazy, className, children }: Omit<Props<Value>, 'isWanted' | 'onWant'>) {
  return <div className={className}>{children(useLazy(lazy))}</div>;
}
