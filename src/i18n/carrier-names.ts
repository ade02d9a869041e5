import type { CarrierId } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';

interface Carrier {
  readonly name: Localized;
  /** As people say it, for a chip. */
  readonly short: Localized;
}

export const carriers = {
  'china-mobile': {
    name: { zh: '中国移动', en: 'China Mobile' },
    short: { zh: '移动', en: 'China Mobile' },
  },
  'china-unicom': {
    name: { zh: '中国联通', en: 'China Unicom' },
    short: { zh: '联通', en: 'China Unicom' },
  },
  'china-telecom': {
    name: { zh: '中国电信', en: 'China Telecom' },
    short: { zh: '电信', en: 'China Telecom' },
  },
  'china-broadnet': {
    name: { zh: '中国广电', en: 'China Broadnet' },
    short: { zh: '广电', en: 'China Broadnet' },
  },
  mvno: {
    name: { zh: '虚拟运营商', en: 'Virtual operator' },
    short: { zh: '虚拟运营商', en: 'Virtual operator' },
  },
} satisfies Record<CarrierId, Carrier>;
