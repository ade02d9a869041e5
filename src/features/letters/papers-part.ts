import { laterPart } from '#ui/later-part.ts';

/** All below the ladder: large, and nobody needs its script to read it. */
export const papersPart = laterPart('papers-part', async () => (await import('./PapersPart.tsx')).PapersPart);
