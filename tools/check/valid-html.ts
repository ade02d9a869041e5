import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { singleFile } from '../../src/paths.ts';

// Every page of dist is HTML as it should be: one h1, headings in order, no link without words, ids used once.

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'heading-level': ['error', { minInitialRank: 'h1', allowMultipleH1: false }],
    // How React and Vite write what means the same: <br/>, dateTime, disabled="", <!doctype html>.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // React's useId begins with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // The English name of a law is long, and the one page of it has to say which.
    'long-title': ['error', { maxlength: 95 }],
    // A list, a drawing's names: the label says what it is a list of. Allowed, and read out by screen readers.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Groups of chips are named by aria-label: a legend cannot stand in their row.
    'wcag/h71': 'off',
    // “打 10086” on a button may break before the number.
    'tel-non-breaking': 'off',
    // All that we load is our own.
    'require-sri': 'off',
  },
};

// What is made of all pages' main parts has their h1s too, and takes longer to look through than all of them.
const isPage = (file: string): boolean => file.endsWith('.html') && `/${file}` !== singleFile;

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(isPage);
const validator = new HtmlValidate(new StaticConfigLoader(config));
const faults = new Map<string, string[]>();

for (const file of files) {
  const { results } = await validator.validateFile(join('dist', file));
  for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
    const fault = `${ruleId}: ${message}`;
    faults.set(fault, [...(faults.get(fault) ?? []), `${file}:${line}:${column}`]);
  }
}

for (const [fault, places] of faults)
  console.error(`${fault}\n  ${places.length} times, first in ${places[0]}`);
if (faults.size > 0) process.exit(1);
console.log(`${files.length} pages are valid HTML.`);
