import { lazily } from '#ui/lazily.ts';

/** Fetched with the guidance that it shows. */
export const ownGuidance = lazily(async () => (await import('./OwnGuidance.tsx')).OwnGuidance);
