import type { ShownSay } from '#content/shown.ts';
import type { LinkId } from '#domain/chain-link.ts';
import type { ChainProps } from './chain-data.ts';
import { flowFacts } from './flow-facts.ts';
import type { Market } from './market-context.ts';

/** A link's story, and what stands at it. */
export type LinkStory = ChainProps['links'][number];

/** The one link whose flows are in sight: what it is about is their prices. */
export const linkOfPrices: LinkId = 'price';

/** What a section says before anything is opened: its sources stand in one list. */
export function saysInSight({ id, story, tricks, flows }: LinkStory, market: Market): readonly ShownSay[] {
  const [first] = tricks;
  return [
    ...story,
    ...(first ? [market.tricks[first].how, market.tricks[first].counter] : []),
    ...(id === linkOfPrices ? flows.flatMap((flow) => flowFacts(market, flow)) : []),
  ];
}
