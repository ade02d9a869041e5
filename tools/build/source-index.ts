import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { SourceIndex } from '../../src/content/source-index.ts';
import type { Locale } from '../../src/domain/locale.ts';

const module = resolve('src/content/source-index.ts');

/** In the client's build the index of sources is what it came to, in the reader's language, not all that it was found in. */
export function sourceIndex(locale: Locale): Plugin {
  return {
    name: 'source-index',
    load: {
      filter: { id: /\/src\/content\/source-index\.ts$/ },
      async handler() {
        const { module: content } = await runnerImport<{ sourceIndex: SourceIndex; grades: unknown }>(
          module,
          {
            configFile: false,
            logLevel: 'error',
          },
        );
        return Object.entries(content)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(inLanguage(value, locale))};`)
          .join('\n');
      },
    },
  };
}

/** Words keep the one language, as everywhere else. */
function inLanguage(node: unknown, locale: Locale): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((child) => inLanguage(child, locale));
  if (Object.keys(node).join() === 'zh,en') return { [locale]: (node as Record<Locale, string>)[locale] };
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inLanguage(child, locale)]));
}
