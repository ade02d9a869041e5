import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockIn, type PageBlock } from '../../src/app/page-block.ts';

// Content comes with the page that shows it and with no script: a record may grow and no page loads slower for it.

const sampleSize = 300;
/** In characters: shorter texts are words of the interface too. */
const shortestSentence = { zh: 14, en: 40 };

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => join('dist', file));
const read = (file: string) => readFileSync(file, 'utf8');

const sentences = new Set<string>();
for (const file of files.filter((file) => file.endsWith('.html'))) {
  const block = blockIn(read(file));
  if (block) for (const sentence of sentencesIn(block)) sentences.add(sentence);
}
const every = Math.max(1, Math.floor(sentences.size / sampleSize));
const sample = [...sentences].sort().filter((_, index) => index % every === 0);
const scripts = files.filter((file) => file.endsWith('.js')).map((file) => ({ file, code: read(file) }));
const found = sample.flatMap((sentence) =>
  scripts.filter(({ code }) => code.includes(sentence)).map(({ file }) => `${file}: ${sentence}`),
);
for (const line of found) console.error(line);
if (sample.length < sampleSize) console.error(`Only ${sample.length} sentences were found in the pages.`);
console.log(
  `${sample.length} of ${sentences.size} sentences of content: ${found.length} in ${scripts.length} scripts.`,
);
process.exit(found.length === 0 && sample.length >= sampleSize && scripts.length > 0 ? 0 : 1);

/** Texts of the page's records. */
function sentencesIn({ props }: PageBlock): string[] {
  const texts: string[] = [];
  JSON.stringify(props, (_, value: unknown) => {
    if (typeof value === 'string' && value.length >= shortest(value)) texts.push(value);
    return value;
  });
  return texts;
}

function shortest(text: string): number {
  return /\p{Script=Han}/u.test(text) ? shortestSentence.zh : shortestSentence.en;
}
