import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locale } from '../../src/domain/locale.ts';

/** An address of the site, and which page of the table it is. */
export interface BuiltAddress {
  readonly address: string;
  readonly locale: Locale;
  readonly page: string;
}

const file = 'build/addresses.json';

export function writeAddresses(addresses: readonly BuiltAddress[]): void {
  mkdirSync('build', { recursive: true });
  writeFileSync(file, JSON.stringify(addresses));
}

/** Every address that the last build made, in both languages. */
export const builtAddresses = (): readonly BuiltAddress[] => JSON.parse(readFileSync(file, 'utf8'));
