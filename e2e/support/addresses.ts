import { addresses } from '../../src/app/pages.ts';

/** Every address that has a page; the 404 page by an address that has none. */
export const everyAddress = addresses().map((address) => address.replace(/404$/, 'no-such-page'));

export const inBothLanguages = (path: string): readonly [string, string] => [
  path,
  path === '/' ? '/en' : `/en${path}`,
];
