import { countedLaw, lawData } from './law-data.ts';

/** What the page of the text that sets numbers is made of. Runs at build. */
export const countedLawData = { ...lawData, ids: [countedLaw] as const };
