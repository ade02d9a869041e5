import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const regions = ['CN', 'HK', 'MO', 'TW'];
const id = 'virtual:regional-metadata';

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Record<string, string[]>;
  readonly countries: Record<string, unknown>;
}

/**
 * libphonenumber's numbering metadata for the mainland, Hong Kong, Macao and Taiwan only,
 * cut from its max set (the others do not know landlines). A tenth of the whole world's.
 */
export function regionalMetadata(): Plugin {
  return {
    name: 'regional-metadata',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const world: Metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
      const isOurs = ([, owners]: [string, string[]]) => owners.some((owner) => regions.includes(owner));
      const cut: Metadata = {
        version: world.version,
        country_calling_codes: Object.fromEntries(Object.entries(world.country_calling_codes).filter(isOurs)),
        countries: Object.fromEntries(regions.map((region) => [region, world.countries[region]])),
      };
      return `export default ${JSON.stringify(cut)}`;
    },
  };
}
