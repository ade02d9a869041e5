import { builtAddresses } from '../../tools/build/addresses.ts';

/** Every address that has a page; the 404 page by an address that has none. */
export const everyAddress = builtAddresses().map(({ address }) => address.replace(/404$/, 'no-such-page'));

/** Of pages that are made alike, those looked at in a browser: the plainest of a kind and the one that has most. */
const looked: Readonly<Record<string, readonly string[]>> = {
  channels: ['12381', 'complain-china-unicom'],
  laws: ['sms-2015', 'interp-2017'],
  faq: ['jiema', 'elder'],
  steps: ['change-number', 'block'],
  carrier: ['mvno', 'china-mobile'],
};

/** At least one of each kind of page, in both languages. */
export const samples = everyAddress.filter((address) => isAmong(address, Object.keys(looked)));

/** All pages but channels, laws and questions, and some of these. */
export const mainAddresses = everyAddress.filter((address) => isAmong(address, ['channels', 'laws', 'faq']));

function isAmong(address: string, kinds: readonly string[]): boolean {
  const [kind = '', id] = address
    .replace(/^\/en(?=\/|$)/, '')
    .slice(1)
    .split('/');
  return id === undefined || !kinds.includes(kind) || looked[kind]?.includes(id) === true;
}

/**
 * Cut into pieces of a size, each for a test of its own: no test is so long that a slow machine decides it, and
 * workers share them evenly.
 */
export function inBatches(list: readonly string[], size: number): readonly (readonly string[])[] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

export const inBothLanguages = (path: string): readonly [string, string] => [
  path,
  path === '/' ? '/en' : `/en${path}`,
];
