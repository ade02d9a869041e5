import type { Locale, Localized } from '#domain/locale.ts';
import { paths } from '#paths.ts';
import { appWords as words } from './words.ts';

interface Entry {
  readonly to: (locale: Locale) => string;
  readonly name: Localized;
  /** Drawn in a 24 by 24 square, in strokes. */
  readonly icon: string;
}

/** The tabs on a phone and the bar on a wide screen. */
export const tabs: readonly Entry[] = [
  {
    to: paths.chain,
    name: words.toChain,
    icon: 'M9.5 14.5l5-5M8 11l-2.2 2.2a3.7 3.7 0 0 0 5.2 5.2L13 16.2M16 13l2.2-2.2A3.7 3.7 0 0 0 13 5.6L11 7.8',
  },
  {
    to: paths.carrier,
    name: words.toCarrier,
    icon: 'M6 3h8l5 5v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM8 12h7v5H8z',
  },
  {
    to: paths.steps,
    name: words.toSteps,
    icon: 'M4 6.500l1.500 1.500L8.500 5M4 12.500l1.500 1.500 3-3M4 18.500l1.500 1.500 3-3M12 6.500h8M12 12.500h8M12 18.500h8',
  },
  {
    to: paths.letters,
    name: words.toLetters,
    icon: 'M12 4v16M8 20h8M5 7.500h14M5 7.500l-2.500 6a2.700 2.700 0 0 0 5 0zM19 7.500l-2.500 6a2.700 2.700 0 0 0 5 0z',
  },
];

/** Every other page is a tap away from the foot of each. */
export const footerLinks: readonly Omit<Entry, 'icon'>[] = [
  { to: paths.home, name: words.toHome },
  { to: paths.chain, name: words.toChainLong },
  { to: paths.carrier, name: words.toCarrierLong },
  { to: paths.caller, name: words.toCaller },
  { to: paths.steps, name: words.toStepsLong },
  { to: paths.letters, name: words.toLettersLong },
  { to: paths.channels, name: words.toChannels },
  { to: paths.laws, name: words.toLaws },
  { to: paths.faq, name: words.toFaq },
  { to: paths.sources, name: words.toSources },
  { to: paths.myData, name: words.toMyData },
  { to: paths.about, name: words.toAbout },
];
