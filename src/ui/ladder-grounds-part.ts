import { laterPart } from './later-part.ts';

/** What the ladder rests on, folded under it. */
export const ladderGroundsPart = laterPart(
  'ladder-grounds',
  async () => (await import('./LadderGrounds.tsx')).LadderGrounds,
);
