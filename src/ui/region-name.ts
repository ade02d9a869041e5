import { regionNames } from '#content/number-answers.ts';
import type { Localized } from '#domain/locale.ts';

/** A region as people call it: ours, else the browser’s. */
export function regionName(region: string, tag: string, text: (words: Localized) => string): string {
  const own = regionNames[region];
  if (own) return text(own);
  return new Intl.DisplayNames([tag], { type: 'region' }).of(region) ?? region;
}
