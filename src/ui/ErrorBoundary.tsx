import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands in for children that threw; `retry` renders them again. */
  readonly instead: (retry: () => void) => ReactNode;
  /** When it changes, what failed before is tried again. */
  readonly resetOn?: string;
}

interface State {
  readonly hasFailed: boolean;
  readonly resetOn: string | undefined;
}

/** What throws takes only itself down; the rest of the page, and what is saved, stay. */
export class ErrorBoundary extends Component<Props, State> {
  // Not as a field: lowered for old browsers, that would bring helpers to every reader.
  constructor(props: Props) {
    super(props);
    this.state = { hasFailed: false, resetOn: props.resetOn };
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): State | null {
    return resetOn === state.resetOn ? null : { hasFailed: false, resetOn };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.instead(() => this.setState({ hasFailed: false }));
  }
}
