import type { Localized } from '#domain/locale.ts';

/** What cannot wait. Ids are addresses, for ever. */
export const emergencies = {
  scam: { name: { zh: '正在被骗', en: 'Being scammed' } },
  'money-sent': { name: { zh: '刚转了账', en: 'Money just sent' } },
  bombed: { name: { zh: '被轰炸', en: 'Being bombed' } },
  'no-signal': { name: { zh: '突然没信号', en: 'Signal gone' } },
} satisfies Record<string, { readonly name: Localized }>;

export type EmergencyId = keyof typeof emergencies;
