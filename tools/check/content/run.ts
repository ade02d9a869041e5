import { once } from './fault.ts';
import { loadContent, unreadable } from './load.ts';
import { rules, staleRule } from './rules.ts';
import { walk } from './walk.ts';
import { inWords, linesOfTexts } from './where.ts';

// What is wrong with the words in src/content, for whoever edits them: file, line, and what to mend. With --stale:
// what was last checked more than a year ago.

const content = walk(
  await loadContent().catch((problem: unknown) => {
    console.error(unreadable(problem));
    process.exit(1);
  }),
);
const asked = process.argv.includes('--stale') ? [staleRule] : rules;
const lines = linesOfTexts();
const faults = asked.flatMap(({ faults }) => faults(content).map((fault) => inWords(fault, lines)));

for (const fault of [...new Set(faults)].sort()) console.error(fault);
console.log(
  faults.length === 0
    ? `${once(content.sentences).length} sentences and ${once(content.claims).length} claims: nothing is wrong.`
    : `\n${new Set(faults).size} to mend. CONTRIBUTING.md says how.`,
);
process.exit(faults.length === 0 ? 0 : 1);
