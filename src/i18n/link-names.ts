import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';

/** The links of the chain as they are called wherever it is drawn. */
export const linkNames: Readonly<Record<LinkId, Localized>> = {
  leak: { zh: '泄露', en: 'Leak' },
  collection: { zh: '采集', en: 'Collect' },
  price: { zh: '标价', en: 'Price' },
  list: { zh: '名单', en: 'List' },
  dialling: { zh: '外呼', en: 'Dial' },
  pool: { zh: '号码池', en: 'Pool' },
  phone: { zh: '手机', en: 'Phone' },
};
