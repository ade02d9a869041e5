import type { Localized } from '#domain/locale.ts';
import type { NumberReading } from '#domain/read-number.ts';
import { elsewhereAnswers, landlineAnswer } from '#i18n/number-answers.ts';

export type Faraway = Extract<NumberReading, { kind: 'elsewhere' | 'landline' }>;

/** What to say of a landline or of a number from elsewhere. Loads the numbering metadata, and asks nobody. */
export async function answerFaraway(
  reading: Faraway,
  nameOf: (region: string) => string,
): Promise<Localized> {
  const { formatLandline, locateNumber } = await import('#domain/locate-number.ts');
  if (reading.kind === 'landline') return landlineAnswer(formatLandline(reading.digits) ?? reading.digits);
  const place = await locateNumber(reading.international);
  if (!place) return elsewhereAnswers.unknownCode;
  const { regions, callingCode } = place;
  if (regions.length === 1)
    return elsewhereAnswers.from(`${nameOf(regions[0] as string)}（+${callingCode}）`, reading.guessed);
  const named = regions.slice(0, 3).map(nameOf).join(' / ');
  return elsewhereAnswers.sharedCode(`+${callingCode}`, named);
}
