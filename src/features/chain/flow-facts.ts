import type { FlowId } from '#content/market/flows.ts';
import type { ShownFact } from '#content/shown.ts';
import type { Market } from './market-context.ts';

/** All that is said of a flow. */
export function flowFacts({ flows }: Market, id: FlowId): readonly ShownFact[] {
  const flow = flows[id];
  return 'price' in flow ? [flow.what, flow.price] : [flow.what];
}
