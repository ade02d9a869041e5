import type { Localized } from '#domain/locale.ts';
import { regionNames } from '#i18n/number-answers.ts';

/** A region as people call it: ours, else the browser’s. */
export function regionName(region: string, tag: string, text: (words: Localized) => string): string {
  const own = regionNames[region];
  if (own) return text(own);
  return new Intl.DisplayNames([tag], { type: 'region' }).of(region) ?? region;
}
