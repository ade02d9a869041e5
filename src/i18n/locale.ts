import { createContext, useContext } from 'react';
import type { Locale, Localized } from '#domain/locale.ts';

/** Set by the address alone: /en/… is English. */
export const LocaleContext = createContext<Locale>('zh');

export const useLocale = (): Locale => useContext(LocaleContext);

/** Takes the reader's language out of words. There is no fallback: the build drops the other one. */
export function useText(): (words: Localized) => string {
  const locale = useLocale();
  return (words) => words[locale];
}
