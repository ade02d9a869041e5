import { expect, test } from 'vitest';
import { loadContent } from '../../tools/check/content/load.ts';
import { rules } from '../../tools/check/content/rules.ts';
import { walk } from '../../tools/check/content/walk.ts';
import { inWords, linesOfTexts } from '../../tools/check/content/where.ts';

// The same rules as `npm run check:content`; tools/check/content/rules.test.ts plants a fault of each.

const content = walk(await loadContent());
const lines = linesOfTexts();

for (const { name, faults } of rules)
  test(name, () => {
    expect(faults(content).map((fault) => inWords(fault, lines))).toEqual([]);
  });
