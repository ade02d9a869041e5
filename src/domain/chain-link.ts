/** The chain, from the leak to the ringing phone. Ids are addresses on /chain, for ever. */
export const linkIds = ['leak', 'collection', 'price', 'list', 'dialling', 'pool', 'phone'] as const;

export type LinkId = (typeof linkIds)[number];
