import { laterPart } from '#ui/later-part.ts';
import { lazily } from '#ui/lazily.ts';

/** What a number means: comes once there is one. */
export const callerMeaning = lazily(async () => (await import('./CallerMeaning.tsx')).CallerMeaning);

/** All kinds, below the first screen. */
export const kindsPart = laterPart('kinds', async () => (await import('./KindsPart.tsx')).KindsPart);
