import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { type Node, walk } from 'estree-walker';

// Whether Chrome 87 and Safari 15 understand dist: the syntax of every script and style, and what they call.
// The build lowers syntax; nothing adds what an old browser lacks, so what it lacks must not be called.

const dist = 'dist';
const syntax = 2020;

/** Methods and globals that came later than Chrome 87 or Safari 15.0; calling one throws there. */
const late = {
  methods: [
    ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'hasOwn'],
    ...['groupBy', 'fromAsync', 'withResolvers', 'isWellFormed', 'toWellFormed', 'canParse', 'randomUUID'],
    ...['showPopover', 'hidePopover', 'togglePopover', 'checkVisibility', 'requestSubmit', 'scrollend'],
    ...['startViewTransition', 'supportedValuesOf', 'setHTML', 'moveBefore', 'throwIfAborted'],
  ],
  globals: [
    ...[
      'structuredClone',
      'DecompressionStream',
      'CompressionStream',
      'Sanitizer',
      'URLPattern',
      'scheduler',
    ],
    ...['AggregateError', 'WeakRef', 'FinalizationRegistry', 'reportError', 'CSSLayerBlockRule'],
  ],
};

/** Looked for before they are called, or in code that old browsers do not reach: file, name, why. */
const excused: readonly { readonly file: RegExp; readonly name: string; readonly why: string }[] = [
  { file: /fetch-places/, name: 'DecompressionStream', why: 'looked for; fflate where it is missing' },
  { file: /vendor/, name: 'scheduler', why: 'React asks whether it is there' },
  { file: /vendor/, name: 'reportError', why: 'React asks whether it is there' },
  { file: /vendor/, name: 'startViewTransition', why: 'only where a page asks for one; none does' },
];

const unstyled =
  /@layer|@container|@scope|:has\(|color-mix\(|light-dark\(|\b\d+(dvh|svh|lvh|dvw)\b|@property/;

const problems: string[] = [];
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  const text = () => readFileSync(join(dist, path), 'utf8');
  if (path.endsWith('.js')) checkScript(path, text());
  if (path.endsWith('.css')) checkStyle(path, text());
  if (path.endsWith('.html'))
    for (const [, style = ''] of text().matchAll(/<style>(.*?)<\/style>/gs)) checkStyle(path, style);
}
for (const problem of problems) console.log(`✘ ${problem}`);
console.log(
  `Chrome 87 and Safari 15: ${problems.length === 0 ? 'understood' : `${problems.length} problems`}`,
);
process.exit(problems.length === 0 ? 0 : 1);

function checkScript(path: string, code: string): void {
  let program: Node;
  try {
    program = parse(code, {
      ecmaVersion: syntax,
      sourceType: path === 'sw.js' ? 'script' : 'module',
    }) as Node;
  } catch (problem) {
    problems.push(`${path} is not ES${syntax}: ${(problem as Error).message}`);
    return;
  }
  const found = new Set<string>();
  walk(program, {
    enter(node) {
      if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
        const { property, computed } = node.callee;
        if (!computed && property.type === 'Identifier' && late.methods.includes(property.name))
          found.add(property.name);
      }
      if (node.type === 'CallExpression' || node.type === 'NewExpression')
        if (node.callee.type === 'Identifier' && late.globals.includes(node.callee.name))
          found.add(node.callee.name);
    },
  });
  for (const name of found)
    if (!excused.some((excuse) => excuse.file.test(path) && excuse.name === name))
      problems.push(`${path} calls ${name}`);
}

function checkStyle(path: string, css: string): void {
  const found = unstyled.exec(css)?.[0];
  if (found) problems.push(`${path} has ${found} in its styles`);
}
