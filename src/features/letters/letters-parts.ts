import { paths } from '#paths.ts';
import { ladderGroundsPart } from '#ui/ladder-grounds-part.ts';
import { laterPart } from '#ui/later-part.ts';

export const groundsPart = ladderGroundsPart(paths);

/** All below the ladder: large, and nobody needs its script to read it. */
export const papersPart = laterPart('papers-part', async () => (await import('./PapersPart.tsx')).PapersPart);
