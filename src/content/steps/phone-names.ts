import type { Localized } from '#domain/locale.ts';

/** Makes of phone, as their owners know them. What each can do is loaded for the one that is chosen. */
export const phoneNames = {
  'iphone-26': { zh: '苹果 iPhone（iOS 26）', en: 'iPhone (iOS 26)' },
  iphone: { zh: '苹果 iPhone（iOS 18 及以前）', en: 'iPhone (iOS 18 and before)' },
  huawei: { zh: '华为（EMUI、HarmonyOS 2–4）', en: 'Huawei (EMUI, HarmonyOS 2–4)' },
  honor: { zh: '荣耀（MagicOS）', en: 'Honor (MagicOS)' },
  xiaomi: { zh: '小米（MIUI、澎湃OS）', en: 'Xiaomi (MIUI, HyperOS)' },
  oppo: { zh: 'OPPO、一加（ColorOS）', en: 'OPPO, OnePlus (ColorOS)' },
  vivo: { zh: 'vivo、iQOO 手机（OriginOS）', en: 'vivo, iQOO (OriginOS)' },
  samsung: { zh: '三星（One UI）', en: 'Samsung (One UI)' },
  google: { zh: '谷歌电话（国际版安卓）', en: 'Phone by Google (international Android)' },
} satisfies Record<string, Localized>;

export type PhoneId = keyof typeof phoneNames;

export const isPhoneId = (id: string | null): id is PhoneId => id !== null && id in phoneNames;
