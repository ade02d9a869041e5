import { laterPart } from '#ui/later-part.ts';

/** The three parts below the first screen, in their order. What they say is large, and nobody needs its script to read it. */
export const linksPart = laterPart('links', async () => (await import('./LinksPart.tsx')).LinksPart);
export const marketPart = laterPart('market-part', async () => (await import('./MarketPart.tsx')).MarketPart);
export const recordPart = laterPart('record-part', async () => (await import('./RecordPart.tsx')).RecordPart);
