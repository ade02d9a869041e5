import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { LoadBoundary } from './LoadBoundary.tsx';
import { type Lazy, useLazy } from './lazily.ts';
import { usePrinting } from './use-printing.ts';

interface Props<Value> {
  readonly lazy: Lazy<Value>;
  /** From then on it is loaded. */
  readonly isWanted: boolean;
  readonly className?: string | undefined;
  readonly children: (value: Value) => ReactNode;
}

const never = () => () => {};

/**
 * A part of a page that everyone gets as HTML, and whose texts as script only those who look closer. Until they
 * are here, and if they never come, the HTML stays as it was served.
 */
export function Later<Value>({ lazy, isWanted, className, children }: Props<Value>) {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [wasServed] = useState(isHydrating);
  const [, setHere] = useState(false);
  usePrinting(); // Paper gets what has been loaded meanwhile.

  useEffect(() => {
    if (!isWanted || !wasServed) return;
    lazy.load().then(
      () => setHere(true),
      () => {},
    );
  }, [isWanted, wasServed, lazy]);

  const value = lazy.now();
  if (value !== undefined)
    return (
      <div key="live" className={className}>
        {children(value)}
      </div>
    );
  if (wasServed)
    return (
      <div
        key="served"
        className={className}
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

function Fetched<Value>({ lazy, className, children }: Omit<Props<Value>, 'isWanted'>) {
  return <div className={className}>{children(useLazy(lazy))}</div>;
}
