import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';

/** The links of the chain as they are called wherever it is drawn. */
export const linkNames: Readonly<Record<LinkId, Localized>> = {
  leak: { zh: '泄露', en: 'Leak' },
  collection: { zh: '采集', en: 'Collect' },
  price: { zh: '卖号', en: 'Sell' },
  list: { zh: '名单', en: 'List' },
  dialling: { zh: '群拨', en: 'Dial' },
  pool: { zh: '换号打', en: 'Rotate' },
  phone: { zh: '手机', en: 'Phone' },
};
