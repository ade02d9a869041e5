import { createElement } from 'react';
import type { Addresses } from './addresses.ts';
import { type LaterPart, laterPart } from './later-part.ts';

/** What the ladder rests on, folded under it. */
export const ladderGroundsPart = (paths: Addresses): LaterPart =>
  laterPart('ladder-grounds', async () => {
    const { LadderGrounds } = await import('./LadderGrounds.tsx');
    return () => createElement(LadderGrounds, { paths });
  });
