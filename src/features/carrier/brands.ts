import { lazily } from '#ui/lazily.ts';

/** Wanted by customers of virtual operators who look for theirs. */
export const brands = lazily(async () => (await import('#content/guidance/mvno-brands.ts')).mvnoBrands);
