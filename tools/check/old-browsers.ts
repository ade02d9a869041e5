import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTextContent } from '@parse5/tools';
import { elementsOf, parse } from '../html.ts';
import { lateScript, lateStyle } from './late.ts';

// Whether the browsers of `browserslist` in package.json understand dist. The build lowers syntax; nothing adds
// what an old browser lacks, so what it lacks must not be called. es-check knows the language, we the rest.

const dist = 'dist';

/** Looked for before they are called, or in code that old browsers do not reach: file, name, why. */
const excused: readonly { readonly file: RegExp; readonly name: string; readonly why: string }[] = [
  { file: /fetch-places/, name: 'DecompressionStream', why: 'looked for; fflate where it is missing' },
  { file: /vendor/, name: 'reportError', why: 'React asks whether it is there' },
  { file: /vendor/, name: 'startViewTransition', why: 'only where a page asks for one; none does' },
];

const problems: string[] = [];
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const text = () => readFileSync(join(dist, path), 'utf8');
  if (path.endsWith('.js')) checkScript(path, text());
  if (path.endsWith('.css')) checkStyle(path, text());
  if (path.endsWith('.html'))
    for (const style of elementsOf(parse(text()), 'style')) checkStyle(path, getTextContent(style));
}
for (const problem of problems) console.log(`✘ ${problem}`);
const isUnderstood = [
  esCheck(`${dist}/assets/**/*.js`, '--module'),
  esCheck(`${dist}/sw.js`),
  esCheck(`${dist}/**/*.js`, '--module', '--checkFeatures'), // Of syntax it knows less than the two before.
].every(Boolean);
process.exit(problems.length === 0 && isUnderstood ? 0 : 1);

/** Reads `browserslist` in package.json by itself. */
function esCheck(...args: readonly string[]): boolean {
  return (
    spawnSync('npx', ['--no-install', 'es-check', '--checkBrowser', ...args], { stdio: 'inherit' }).status ===
    0
  );
}

function checkScript(path: string, code: string): void {
  for (const name of lateScript(code))
    if (!excused.some((excuse) => excuse.file.test(path) && excuse.name === name))
      problems.push(`${path} has ${name}`);
}

function checkStyle(path: string, css: string): void {
  const found = lateStyle(css);
  if (found) problems.push(`${path} has ${found} in its styles`);
}
