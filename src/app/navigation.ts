import type { Locale, Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';
import { paths } from '#paths.ts';

interface Entry {
  readonly to: (locale: Locale) => string;
  readonly name: Localized;
}

export interface Tab extends Entry {
  /** Drawn in a 24 by 24 square, in strokes. */
  readonly icon: string;
  /** Sections of the site that belong to it beside its own. */
  readonly holds: readonly string[];
}

/** The tabs on a phone and the first of the bar on a wide screen. Every page but a few belongs to one. */
export const tabs: readonly Tab[] = [
  {
    to: paths.steps,
    name: pageNames.steps,
    icon: 'M4 6.500l1.500 1.500L8.500 5M4 12.500l1.500 1.500 3-3M4 18.500l1.500 1.500 3-3M12 6.500h8M12 12.500h8M12 18.500h8',
    holds: ['start', 'urgent', 'carrier', 'parents', 'fridge'],
  },
  {
    to: paths.caller,
    name: pageNames.caller,
    icon: 'M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3a1.800 1.800 0 0 1-2 1.800A16.500 16.500 0 0 1 4.200 5.500 1.800 1.800 0 0 1 6 3.500z',
    holds: [],
  },
  {
    to: paths.letters,
    name: pageNames.letters,
    icon: 'M12 4v16M8 20h8M5 7.500h14M5 7.500l-2.500 6a2.700 2.700 0 0 0 5 0zM19 7.500l-2.500 6a2.700 2.700 0 0 0 5 0z',
    holds: ['channels', 'laws'],
  },
  {
    to: paths.chain,
    name: pageNames.chain,
    icon: 'M9.5 14.5l5-5M8 11l-2.200 2.200a3.700 3.700 0 0 0 5.200 5.200L13 16.200M16 13l2.200-2.200A3.700 3.700 0 0 0 13 5.600L11 7.800',
    holds: ['faq', 'sources', 'about'],
  },
];

/** What the bar of a wide screen has room for beside the tabs. */
export const barLinks: readonly Entry[] = [
  { to: paths.faq, name: pageNames.faq },
  { to: paths.channels, name: pageNames.channels },
  { to: paths.laws, name: pageNames.laws },
];

/** Whether a tab, or a link of the bar, is the page at `path` (without the language), or the one that it belongs to. */
export function currency(
  path: string,
  { to, holds = [] }: Entry & Partial<Tab>,
): 'page' | 'true' | undefined {
  const own = to('zh');
  if (path === own) return 'page';
  const [, section = ''] = path.split('/');
  return `/${section}` === own || holds.some((held) => held === section) ? 'true' : undefined;
}

/** Every page is a tap away from the foot of each. */
export const footerLinks: readonly Entry[] = [
  { to: paths.home, name: pageNames.home },
  { to: paths.start, name: pageNames.start },
  { to: paths.steps, name: pageNames.steps },
  { to: paths.carrier, name: pageNames.carrier },
  { to: paths.caller, name: pageNames.caller },
  { to: paths.letters, name: pageNames.letters },
  { to: paths.chain, name: pageNames.chain },
  { to: paths.parents, name: pageNames.parents },
  { to: paths.fridge, name: pageNames.fridge },
  { to: paths.channels, name: pageNames.channels },
  { to: paths.laws, name: pageNames.laws },
  { to: paths.faq, name: pageNames.faq },
  { to: paths.sources, name: pageNames.sources },
  { to: paths.myData, name: pageNames.myData },
  { to: paths.about, name: pageNames.about },
];
