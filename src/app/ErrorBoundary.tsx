import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.tsx';

/** A page that throws takes only itself down; the shell and what is saved stay. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  declare state: { hasFailed: boolean };

  constructor(props: { children: ReactNode }) {
    super(props);
    this.state = { hasFailed: false };
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <ErrorPage /> : this.props.children;
  }
}
