import { linkStories } from '#content/market/links.ts';
import { tricks } from '#content/market/tricks.ts';
import type { Advice, Fact } from '#content/record.ts';
import type { LinkId } from '#domain/chain-link.ts';
import { flowFacts } from './flow-facts.ts';

/** The one link whose flows are in sight: what it is about is their prices. */
export const linkOfPrices: LinkId = 'price';

/** What a section says before anything is opened: its sources stand in one list. */
export function saysInSight(id: LinkId): readonly (Fact | Advice)[] {
  const { story, tricks: own, flows } = linkStories[id];
  const [first] = own;
  return [
    ...story,
    ...(first ? [tricks[first].how, tricks[first].counter] : []),
    ...(id === linkOfPrices ? flows.flatMap(flowFacts) : []),
  ];
}
