import { lazily } from '#ui/lazily.ts';

/** All cards but the first question and the acts themselves, in one file: they come once a carrier is known. */
export const laterCards = lazily(async () => (await import('./all-later-cards.ts')).allLaterCards);
