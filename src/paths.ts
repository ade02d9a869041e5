import type { CarrierId } from '#domain/carrier.ts';
import type { Locale } from '#domain/locale.ts';

/** Every address, as the reader of a language sees it. Addresses are for ever. */
export const paths = {
  home: (locale: Locale) => inLocale(locale, '/'),
  start: (locale: Locale) => inLocale(locale, '/start'),
  /** The first question of /start, also for whom it knows. */
  chooseCarrier: (locale: Locale) => inLocale(locale, '/start#carrier'),
  urgent: (locale: Locale, situation: string) => inLocale(locale, `/urgent/${situation}`),
  parents: (locale: Locale) => inLocale(locale, '/parents'),
  fridge: (locale: Locale) => inLocale(locale, '/fridge'),
  /** Every page of the site, as a list. */
  all: (locale: Locale) => inLocale(locale, '/all'),
  chain: (locale: Locale) => inLocale(locale, '/chain'),
  carrier: (locale: Locale) => inLocale(locale, '/carrier'),
  carrierGuide: (locale: Locale, carrier: CarrierId) => inLocale(locale, `/carrier/${carrier}`),
  steps: (locale: Locale) => inLocale(locale, '/steps'),
  /** One of the five steps; a task of it has its id as hash. */
  step: (locale: Locale, step: string) => inLocale(locale, `/steps/${step}`),
  channels: (locale: Locale) => inLocale(locale, '/channels'),
  channel: (locale: Locale, channel: string) => inLocale(locale, `/channels/${channel}`),
  laws: (locale: Locale) => inLocale(locale, '/laws'),
  law: (locale: Locale, law: string) => inLocale(locale, `/laws/${law}`),
  faq: (locale: Locale) => inLocale(locale, '/faq'),
  question: (locale: Locale, question: string) => inLocale(locale, `/faq/${question}`),
  letters: (locale: Locale) => inLocale(locale, '/letters'),
  sources: (locale: Locale) => inLocale(locale, '/sources'),
  caller: (locale: Locale) => inLocale(locale, '/caller'),
  about: (locale: Locale) => inLocale(locale, '/about'),
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
