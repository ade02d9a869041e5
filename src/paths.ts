import type { CarrierId } from '#domain/carrier.ts';
import type { Locale } from '#domain/locale.ts';

/** Every address, as the reader of a language sees it. Addresses are for ever. */
export const paths = {
  home: (locale: Locale) => inLocale(locale, '/'),
  carrier: (locale: Locale) => inLocale(locale, '/carrier'),
  carrierGuide: (locale: Locale, carrier: CarrierId) => inLocale(locale, `/carrier/${carrier}`),
  myData: (locale: Locale) => inLocale(locale, '/my-data'),
};

/** The Chinese guide as one file, made by the build. A link to it says download="breakchain-zh.html". */
export const singleFile = '/breakchain-zh.html';

/** Chinese is at /…, English at /en/…; the two trees are the same. */
export const inLocale = (locale: Locale, path: string): string =>
  locale === 'zh' ? path : `/en${path === '/' ? '' : path}`;

/** The language of an address, and its path without it. No trailing slash but for the root. */
export function splitLocale(address: string): { locale: Locale; path: string } {
  const [, en, rest = ''] = /^(\/en(?=\/|$))?(.*?)\/*$/.exec(address) ?? [];
  return { locale: en ? 'en' : 'zh', path: rest || '/' };
}
