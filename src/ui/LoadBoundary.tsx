import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import button from './Button.module.css';

interface Props {
  readonly children: ReactNode;
  /** Stands in while it loads; tall enough that nothing jumps. */
  readonly fallback: ReactNode;
}

/** Where something is loaded on demand: waits, and offers another try when the network failed. */
export class LoadBoundary extends Component<Props, { hasFailed: boolean }> {
  declare state: { hasFailed: boolean };

  // A class field would bring Babel's helpers to every reader.
  constructor(props: Props) {
    super(props);
    this.state = { hasFailed: false };
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return <TryAgain onTry={() => this.setState({ hasFailed: false })} />;
    return <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>;
  }
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
