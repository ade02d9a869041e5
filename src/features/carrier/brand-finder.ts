import { lazily } from '#ui/lazily.ts';

/** Wanted by customers of virtual operators only. */
export const brandFinder = lazily(async () => (await import('./BrandFinder.tsx')).BrandFinder);
