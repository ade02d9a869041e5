import type { StartProps } from './start-data.ts';

export function StartPage(_: StartProps) {
  return <h1 tabIndex={-1}>start</h1>;
}
