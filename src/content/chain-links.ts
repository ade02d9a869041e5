import type { Localized } from '#domain/locale.ts';

/** The chain, from the leak to the ringing phone. Drawn once, used everywhere. */
export const chainLinks = {
  leak: { zh: '泄露', en: 'Leak' },
  collection: { zh: '采集', en: 'Collect' },
  price: { zh: '标价', en: 'Price' },
  list: { zh: '名单', en: 'List' },
  dialling: { zh: '外呼', en: 'Dial' },
  pool: { zh: '号码池', en: 'Pool' },
  phone: { zh: '手机', en: 'Phone' },
} satisfies Record<string, Localized>;

export type LinkId = keyof typeof chainLinks;
