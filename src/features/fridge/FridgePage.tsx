import type { FridgeProps } from './fridge-data.ts';

export function FridgePage(_: FridgeProps) {
  return <h1 tabIndex={-1}>fridge</h1>;
}
