import { lazily } from '#ui/lazily.ts';

/** What each phone can do, loaded for whoever looks; on the server at once, for readers without a script. */
export const phonesLoaded = lazily(async () => (await import('#content/steps/phones.ts')).phones);
