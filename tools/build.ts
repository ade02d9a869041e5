import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { locales } from '../src/domain/locale.ts';
import { compressAll } from './compress.ts';
import { prerender } from './prerender.ts';

// The client once for each language, the server once for both, then every address as HTML, then all compressed.

for (const locale of locales) {
  process.env.BUILD_LOCALE = locale;
  await build({
    logLevel: 'warn',
    build: { outDir: 'dist', emptyOutDir: locale === locales[0], manifest: `.vite/manifest.${locale}.json` },
  });
}

delete process.env.BUILD_LOCALE;
await build({
  logLevel: 'warn',
  build: { ssr: 'src/entry-server.tsx', outDir: 'build/server', emptyOutDir: true, copyPublicDir: false },
});

const origin = process.env.SITE_ORIGIN?.replace(/\/+$/, '');
if (!origin) console.warn('SITE_ORIGIN is not set: no canonical, hreflang or sitemap addresses are written.');
await prerender(await import(pathToFileURL('build/server/entry-server.js').href), origin);
rmSync('dist/.vite', { recursive: true });
compressAll('dist');
