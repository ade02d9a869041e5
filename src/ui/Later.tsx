import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { EarlyInput } from './early-input.ts';
import { LoadBoundary } from './LoadBoundary.tsx';
import { type Lazy, useLazy } from './lazily.ts';
import { usePrinting } from './use-printing.ts';
import { useWasServed } from './use-was-served.ts';

interface Props<Value> {
  readonly lazy: Lazy<Value>;
  /** From then on it is loaded. */
  readonly isWanted: boolean;
  /** Something in the served HTML was pressed, so it is wanted now. */
  readonly onWant?: (() => void) | undefined;
  readonly className?: string | undefined;
  readonly children: (value: Value) => ReactNode;
}

/**
 * A part of a page that everyone gets as HTML, and whose texts as script only those who look closer. Until they
 * are here, and if they never come, the HTML stays as it was served.
 */
export function Later<Value>({ lazy, isWanted, onWant, className, children }: Props<Value>) {
  const wasServed = useWasServed();
  const [, setHere] = useState(false);
  const [early] = useState(() => new EarlyInput());
  usePrinting(); // Paper gets what has been loaded meanwhile.

  useEffect(() => {
    if (!isWanted || !wasServed) return;
    lazy.load().then(
      // In slices: what it replaces says the same, so that nobody waits for it.
      () => startTransition(() => setHere(true)),
      () => {},
    );
  }, [isWanted, wasServed, lazy]);

  const value = lazy.now();
  if (value !== undefined)
    return (
      <Live early={early} className={className}>
        {children(value)}
      </Live>
    );
  if (wasServed) return <Served early={early} className={className} onWant={onWant} />;
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

type Box = Pick<Props<never>, 'className'> & { readonly early: EarlyInput };

function Served({ early, className, onWant }: Box & Pick<Props<never>, 'onWant'>) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    return () => early.takeFrom(box); // While it is still on the page.
  }, [early]);
  return (
    <div
      ref={ref}
      className={className}
      onClickCapture={({ target }) => early.press(ref.current, target) && onWant?.()}
      suppressHydrationWarning
      // Never set: hydrating leaves the server's HTML alone, and nowhere else does this come to be.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

function Live({ early, className, children }: Box & { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => early.giveTo(ref.current), [early]);
  return (
    <div ref={ref} className={className}>
      {children}
    </div>
  );
}

function Fetched<Value>({ lazy, className, children }: Omit<Props<Value>, 'isWanted' | 'onWant'>) {
  return <div className={className}>{children(useLazy(lazy))}</div>;
}
