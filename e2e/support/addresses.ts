import { builtAddresses } from '../../tools/build/addresses.ts';

/** Every address that has a page; the 404 page by an address that has none. */
export const everyAddress = builtAddresses().map(({ address }) => address.replace(/404$/, 'no-such-page'));

/** Pages that are made alike: one channel, law or question is shown as the next. */
const kinds = ['channels', 'laws', 'faq'] as const;

/** Of those, the plainest and the one that has most. */
const looked = /\/(channels\/(12381|complain-china-unicom)|laws\/(interp-2017|sms-2015)|faq\/(jiema|elder))$/;

/** What a test that opens a page of its own looks at: all pages but those that are made alike, and some of these. */
export const mainAddresses = everyAddress.filter(
  (address) => !kinds.some((kind) => address.includes(`/${kind}/`)) || looked.test(address),
);

/** The pages that are made alike, for tests that go through all of a kind in one page. */
export const alikeAddresses: readonly (readonly [string, readonly string[]])[] = kinds.flatMap((kind) =>
  ['', '/en'].map((tree) => {
    const folder = `${tree}/${kind}/`;
    return [folder, everyAddress.filter((address) => address.startsWith(folder))] as const;
  }),
);

export const inBothLanguages = (path: string): readonly [string, string] => [
  path,
  path === '/' ? '/en' : `/en${path}`,
];
