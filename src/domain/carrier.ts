/** The four networks that hold prefixes for ordinary mobiles. */
const networkIds = ['china-mobile', 'china-unicom', 'china-telecom', 'china-broadnet'] as const;

/** Those whose lines virtual operators resell. */
export const hostIds = ['china-mobile', 'china-unicom', 'china-telecom'] as const;

export type NetworkId = (typeof networkIds)[number];

/** What a reader can be a customer of: a network, or one of the virtual operators that resell one. */
export const carrierIds = [...networkIds, 'mvno'] as const;

export type CarrierId = (typeof carrierIds)[number];

export const isCarrierId = (id: string | undefined): id is CarrierId =>
  carrierIds.some((known) => known === id);
