import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Locale } from './src/domain/locale.ts';
import { oldestBrowsers } from './tools/build/oldest-browsers.ts';
import { oneLanguage } from './tools/build/one-language.ts';
import { placesInBuild } from './tools/build/places-file.ts';
import { regionalMetadata } from './tools/build/regional-metadata.ts';

/** Few files, for browsers open few connections: what changes least, what many pages share, and each page's own. */
const groups = [
  {
    name: 'vendor',
    priority: 1,
    test: /node_modules\/(react|react-dom|react-router|scheduler|zustand|valibot)\/|rolldown[/-]runtime/,
  },
  { name: 'shared', test: /\/src\/|preload-helper/, minShareCount: 4 },
];

/**
 * What the bundler may leave out of React Router, of which we use a fifth: contexts and components that nobody imports.
 * The names are those that the bundler gives to React's functions.
 */
const treeshake = {
  manualPureFunctions: ['import_react.createContext', 'import_react.forwardRef', 'import_react.memo'],
};

/** BUILD_LOCALE is set by tools/build/build.ts, which builds the client once for each language. */
export default defineConfig(({ isSsrBuild }) => {
  const locale = process.env.BUILD_LOCALE as Locale | undefined;
  return {
    plugins: [react(), regionalMetadata(), placesInBuild(), locale && oneLanguage(locale)],
    resolve: {
      // Its package names its development build for ES modules, whatever is built.
      alias: locale ? { 'react-router': resolve('node_modules/react-router/dist/production/index.mjs') } : {},
    },
    define: { 'import.meta.env.ICP_NUMBER': JSON.stringify(process.env.ICP_NUMBER ?? '') },
    build: {
      // Old WebViews and XWeb; lowers syntax only, so src keeps to es2020's library.
      target: isSsrBuild ? 'node20' : oldestBrowsers(),
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      ...(isSsrBuild ? {} : { rolldownOptions: { treeshake, output: { codeSplitting: { groups } } } }),
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
      environment: 'node',
      testTimeout: 60_000,
    },
  };
});
