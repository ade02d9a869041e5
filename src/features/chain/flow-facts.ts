import { type FlowId, flows } from '#content/market/flows.ts';
import type { Fact } from '#content/record.ts';

/** All that is said of a flow. */
export function flowFacts(id: FlowId): readonly Fact[] {
  const flow = flows[id];
  return 'price' in flow ? [flow.what, flow.price] : [flow.what];
}
