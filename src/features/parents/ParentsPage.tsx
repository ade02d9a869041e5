import type { ParentsProps } from './parents-data.ts';

export function ParentsPage(_: ParentsProps) {
  return <h1 tabIndex={-1}>parents</h1>;
}
