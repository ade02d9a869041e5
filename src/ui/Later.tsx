import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { EarlyInput } from './early-input.ts';
import { usePrinting } from './use-printing.ts';
import { useWasServed } from './use-was-served.ts';
import { whenNear } from './when-near.ts';

interface Props {
  readonly children: ReactNode;
  /** Opened from outside: it is drawn at once. */
  readonly isWanted?: boolean;
  /** Lies in something closed: where no server drew it, it is not drawn either until that opens. */
  readonly isFolded?: boolean;
  /** Has nothing that answers, only text and links: what the server drew may stay for good. */
  readonly isPlain?: boolean;
  readonly className?: string | undefined;
}

/**
 * Server-rendered HTML that stays as it is until somebody nears, opens, presses or prints it; then its children
 * replace it, and what was opened, typed or pressed in it before is done again. It saves a slow phone the work of taking
 * over what nobody looks at.
 */
export function Later({ children, isWanted = false, isFolded = false, isPlain = false, className }: Props) {
  const wasServed = useWasServed();
  const isPrinting = usePrinting();
  const [isLive, setLive] = useState(false);
  const [early] = useState(() => new EarlyInput());
  const box = useRef<HTMLDivElement>(null);
  // In slices: what it replaces says the same, so that nobody waits for it.
  const [want] = useState(() => () => startTransition(() => setLive(true)));

  useEffect(() => {
    if (isLive || isPlain || !box.current) return;
    if (!isWanted) return whenNear(box.current, want);
    want();
    return;
  }, [isLive, isPlain, isWanted, want]);

  if (isPrinting && !isLive && !isPlain) setLive(true);
  if (import.meta.env.SSR || isLive || (!wasServed && !isFolded))
    return (
      <Live early={early} className={className}>
        {children}
      </Live>
    );
  return wasServed ? (
    <Served box={box} early={early} className={className} onPress={want} />
  ) : (
    <div ref={box} className={className} />
  );
}

interface BoxProps {
  readonly early: EarlyInput;
  readonly className: string | undefined;
}

function Served({
  box,
  early,
  className,
  onPress,
}: BoxProps & { readonly box: React.RefObject<HTMLDivElement | null>; readonly onPress: () => void }) {
  useLayoutEffect(() => {
    const served = box.current;
    return () => early.takeFrom(served); // While it is still on the page.
  }, [box, early]);
  return (
    <div
      ref={box}
      className={className}
      onClickCapture={({ target }) => early.press(box.current, target) && onPress()}
      suppressHydrationWarning
      // Never set: hydrating leaves the server's HTML alone, and nowhere else does this come to be.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

function Live({ early, className, children }: BoxProps & { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => early.openIn(ref.current), [early]);
  useEffect(() => early.giveTo(ref.current), [early]);
  return (
    <div ref={ref} className={className}>
      {children}
    </div>
  );
}
