import type { UrgentProps } from './urgent-data.ts';

export function UrgentPage({ id }: UrgentProps) {
  return <h1 tabIndex={-1}>{id}</h1>;
}
