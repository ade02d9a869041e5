export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** BCP 47 tags for `lang` and for Intl. */
export const languageTags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** The same words in both languages. A missing one does not compile; the build keeps only the reader's. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
