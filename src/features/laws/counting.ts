import { lazily } from '#ui/lazily.ts';

/** On the page of one text only. */
export const counting = lazily(async () => (await import('./CountingPart.tsx')).CountingPart);
