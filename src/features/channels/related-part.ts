import { laterPart } from '#ui/later-part.ts';

/** The links at the foot of a channel's page: their names are many, and nobody needs a script to follow them. */
export const relatedPart = laterPart(
  'related',
  async () => (await import('./RelatedPages.tsx')).RelatedPages,
);
