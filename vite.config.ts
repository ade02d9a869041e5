import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Locale } from './src/domain/locale.ts';
import { groups } from './tools/build/chunks.ts';
import { citedSources } from './tools/build/cited-sources.ts';
import { headScriptInDev } from './tools/build/head-script.ts';
import { oldestBrowsers } from './tools/build/oldest-browsers.ts';
import { oneLanguage } from './tools/build/one-language.ts';
import { placesInBuild } from './tools/build/places-file.ts';
import { regionalMetadata } from './tools/build/regional-metadata.ts';
import { sourceIndex } from './tools/build/source-index.ts';

/** BUILD_LOCALE is set by tools/build/build.ts, which builds the client once for each language. */
export default defineConfig(({ isSsrBuild }) => {
  const locale = process.env.BUILD_LOCALE as Locale | undefined;
  return {
    plugins: [
      react(),
      headScriptInDev,
      regionalMetadata(),
      placesInBuild(),
      locale && sourceIndex(locale),
      locale && citedSources(),
      locale && oneLanguage(locale),
    ],
    resolve: {
      // Its package names its development build for ES modules, whatever is built.
      alias: locale ? { 'react-router': resolve('node_modules/react-router/dist/production/index.mjs') } : {},
    },
    define: { 'import.meta.env.ICP_NUMBER': JSON.stringify(process.env.ICP_NUMBER ?? '') },
    build: {
      // Old WebViews and XWeb; lowers syntax only, so src keeps to es2020's library.
      target: oldestBrowsers(),
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      ...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [...groups] } } } }),
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
      environment: 'node',
      testTimeout: 60_000,
    },
  };
});
