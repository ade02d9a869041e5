import type { EmergencyId } from '#domain/emergency.ts';
import type { Localized } from '#domain/locale.ts';

/** What cannot wait, as it stands in the strip of every page, in the title and in links. */
export const emergencyNames: Readonly<Record<EmergencyId, Localized>> = {
  scam: { zh: '正在被骗', en: 'Scam' },
  'money-sent': { zh: '刚转了账', en: 'Money sent' },
  bombed: { zh: '被轰炸', en: 'Bombed' },
  'no-signal': { zh: '突然没信号', en: 'No signal' },
};
