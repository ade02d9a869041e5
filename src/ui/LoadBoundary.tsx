import { type ReactNode, Suspense } from 'react';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import button from './Button.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface Props {
  readonly children: ReactNode;
  /** Stands in while it loads; tall enough that nothing jumps. */
  readonly fallback: ReactNode;
}

/** Where something is loaded on demand: waits, and offers another try when the network failed. */
export function LoadBoundary({ children, fallback }: Props) {
  return (
    <ErrorBoundary instead={(retry) => <TryAgain onTry={retry} />}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function TryAgain({ onTry }: { onTry: () => void }) {
  const text = useText();
  return (
    <div role="alert">
      <p>{text(words.notLoaded)}</p>
      <button type="button" className={button.quiet} onClick={onTry}>
        {text(words.tryAgain)}
      </button>
    </div>
  );
}
