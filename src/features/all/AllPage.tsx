import type { AllProps } from './all-data.ts';

export function AllPage(_: AllProps) {
  return <h1 tabIndex={-1}>all</h1>;
}
