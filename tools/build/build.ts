import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { locales } from '../../src/domain/locale.ts';
import { buildPlaces } from './build-places.ts';
import { buildWorker } from './build-worker.ts';
import { compressAll } from './compress.ts';
import { prerender } from './prerender.ts';
import { releaseOf, writeWorker } from './release.ts';
import { writeSingleFile } from './single-file.ts';
import { writeWebManifests } from './web-manifest.ts';

// The places of all numbers, the client once for each language, the server once for both, then every address as
// HTML, then what keeps it all offline, then all compressed.

await buildPlaces();

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
const server = await import(pathToFileURL('build/server/entry-server.js').href);
const { version, pages } = await prerender(server, origin);
writeSingleFile('dist', pages, origin);
writeWebManifests(
  'dist',
  pages.map(({ address }) => address),
);
await buildWorker();
writeWorker('dist', releaseOf('dist', version, pages));
rmSync('dist/.vite', { recursive: true });
compressAll('dist');
