import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { blockIn } from '../../src/app/page-block.ts';
import { once } from '../check/content/fault.ts';
import { loadContent } from '../check/content/load.ts';
import { walk } from '../check/content/walk.ts';
import { inWords, linesOfTexts } from '../check/content/where.ts';
import { sample } from './sample.ts';
import { sheet } from './sheet.ts';

// A sheet of random facts for a human who did not write them: npm run audit -- --n 60 --seed 7 [--only steps]

const { values } = parseArgs({
  options: {
    n: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    to: { type: 'string' },
  },
});
const [size, seed] = [Number(values.n ?? 60), Number(values.seed)];
if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed)) {
  console.error(
    'Say how many and which draw: npm run audit -- --n 60 --seed 7 [--only steps] [--to a-file.md]',
  );
  process.exit(1);
}

const lines = linesOfTexts();
const facts = once(walk(await loadContent()).claims)
  .map((found) => {
    const place = inWords({ at: found, words: found.it.text.zh, says: '' }, lines).trim();
    return { fact: found.it, place: place.replace('src/content/', '') };
  })
  .filter(({ place }) => !values.only || place.startsWith(values.only))
  .sort((a, b) => (a.place + a.fact.text.zh).localeCompare(b.place + b.fact.text.zh, 'en'));
const drawn = sample(facts, size, seed);
const pages = pagesOf(drawn.map(({ fact }) => fact.text.zh));

const to = values.to ?? `docs/audits/n${size}-seed${seed}${values.only ? `-${values.only}` : ''}.md`;
mkdirSync(dirname(to), { recursive: true });
writeFileSync(to, sheet({ seed, population: facts.length, only: values.only, drawn, pages }));
console.log(`${drawn.length} of ${facts.length} facts: ${to}`);

/** The Chinese pages of the build that show each sentence. */
function pagesOf(sentences: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map(sentences.map((sentence) => [sentence, [] as string[]]));
  const files = listed('dist').filter((file) => file.endsWith('.html') && !file.startsWith('en'));
  for (const file of files) {
    const block = blockIn(readFileSync(join('dist', file), 'utf8'));
    const props = JSON.stringify(block?.props ?? {});
    for (const [sentence, at] of found)
      if (props.includes(JSON.stringify(sentence))) at.push(block?.path ?? file);
  }
  return found;
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    console.error('There is no build: the sheet names no pages. npm run build makes one.');
    return [];
  }
}
