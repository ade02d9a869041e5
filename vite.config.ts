import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Locale } from './src/domain/locale.ts';
import { citedSources } from './tools/cited-sources.ts';
import { oneLanguage } from './tools/one-language.ts';
import { placesInBuild } from './tools/places-file.ts';
import { regionalMetadata } from './tools/regional-metadata.ts';
import { sourceIndex } from './tools/source-index.ts';

/** Which modules travel together to the reader; the server has no need of it. */
const chunks = {
  output: {
    codeSplitting: {
      groups: [
        // What changes least, in a file that readers keep.
        {
          name: 'vendor',
          priority: 2,
          test: /rolldown\/runtime|node_modules\/(react|react-dom|react-router|scheduler|zustand|valibot)\//,
        },
        // What most pages share, in one request instead of a dozen: few large files compress better.
        {
          name: 'shared',
          priority: 1,
          test: /preload-helper|src\/(app\/(?!NotFoundPage)|content\/(channels\/channel-needs|laws\/law-index|faq\/question-index|steps\/steps|carriers)\.ts|ui\/(?!Law|law|Reading|Checked|Number|number|format-field|Chain|chain|Topic|topic|qr|Scan|scan|Cited|later-part|LaterPart|RuledFold|Ladder|ladder|LinkRow|region-name|use-places|fetch-places|related-links|addresses|FieldsAsked)|i18n|state\/(?!reader|situations|unbinding|backup|typed)|content\/(actions|record)|paths|domain\/(carrier|locale|iso-day))/,
        },
        // The chain as it is drawn.
        {
          name: 'chain',
          includeDependenciesRecursively: false,
          test: /src\/(ui\/(Chain|chain)|content\/chain-links)/,
        },
        // How far the reader has cut it, for home and the steps.
        {
          name: 'progress',
          includeDependenciesRecursively: false,
          test: /src\/(content\/steps\/(progress|task-index)|domain\/chain-progress|state\/(reader|unbinding))/,
        },
        // What tasks are called, and whom they are for.
        {
          name: 'tasks',
          includeDependenciesRecursively: false,
          test: /src\/(content\/steps\/(task-names|situations)|state\/situations)/,
        },
        {
          name: 'steps',
          includeDependenciesRecursively: false,
          test: /src\/(features\/steps\/(?!AllSteps|OwnGuidance|StepsPage\.tsx|StepPage\.tsx)|content\/steps\/(phone-names|step-texts))/,
        },
        // How any carrier's guidance is shown; its texts come when somebody looks at them.
        {
          name: 'guidance',
          includeDependenciesRecursively: false,
          test: /src\/(features\/carrier\/(Guidance|ContactCard|TickedTopic|brand)|ui\/(Topic|topic)|content\/guidance\/topics)/,
        },
        // How texts of the library are shown, and the names by which they refer to each other.
        {
          name: 'reading',
          includeDependenciesRecursively: false,
          test: /src\/ui\/(Reading|Checked|Cited)/,
        },
        {
          name: 'parts',
          includeDependenciesRecursively: false,
          test: /src\/(ui\/(later-part|LaterPart|RuledFold|FieldsAsked|LinkRow)|features\/channels\/words)/,
        },
        {
          name: 'questions',
          includeDependenciesRecursively: false,
          test: /src\/(features\/faq\/words|content\/faq\/questions\.ts)/,
        },
        {
          name: 'laws',
          includeDependenciesRecursively: false,
          test: /src\/(features\/laws\/words|content\/laws\/laws\.ts|ui\/Law)/,
        },
        {
          name: 'complaining',
          includeDependenciesRecursively: false,
          test: /src\/content\/carrier-services\/(complaining|tickets)/,
        },
        // The field and what it understands, for the pages that have one.
        {
          name: 'number',
          includeDependenciesRecursively: false,
          test: /src\/(ui\/(Number|number|format-field|region-name|use-places)|content\/number-answers|domain\/(read-number|number-plan))/,
        },
      ],
    },
  },
};

/** BUILD_LOCALE is set by tools/build.ts, which builds the client once for each language. */
export default defineConfig(({ isSsrBuild }) => {
  const locale = process.env.BUILD_LOCALE as Locale | undefined;
  return {
    plugins: [
      react(),
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
      target: ['chrome87', 'safari15', 'firefox78'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      ...(isSsrBuild ? {} : { rolldownOptions: chunks }),
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
      environment: 'node',
      testTimeout: 60_000,
    },
  };
});
