import { gradeOf, spokenOn } from '../../src/content/grade.ts';
import type { Citation } from '../../src/content/source.ts';
import type { Claim } from '../check/content/walk.ts';

interface Draw {
  readonly seed: number;
  /** Of how many facts it was drawn. */
  readonly population: number;
  readonly only: string | undefined;
  readonly drawn: readonly { readonly fact: Claim; readonly place: string }[];
  /** The addresses that show each Chinese sentence. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
}

/** The sheet in Markdown: one row a fact, its verdict and note left for the auditor. */
export const sheet = ({ seed, population, only, drawn, pages }: Draw): string =>
  `# Audit sheet: ${drawn.length} of ${population} facts${only ? ` of ${only}` : ''}, seed ${seed}

For somebody who did not write them. Verdicts: confirmed; plausible (its sources could not be read again); OVERSTATED (the source says less, or it is counsel); WRONG SOURCE (right, but the source does not say it); MISLEADING (a reader could act wrongly); TRANSLATION (the English says something else).

| # | where | grade, date | sentence | cites | pages | verdict | note |
|---|---|---|---|---|---|---|---|
${drawn.map(({ fact, place }, index) => row(index + 1, place, fact, pages.get(fact.text.zh) ?? [])).join('\n')}
`;

function row(number: number, place: string, fact: Claim, pages: readonly string[]): string {
  const { zh, en } = fact.text;
  const cells = [
    number,
    place,
    `${gradeOf(fact)}, ${spokenOn(fact)}`,
    `${zh}<br>${en}`,
    fact.on.map(citation).join('<br>'),
    pages.join(' '),
    '',
    '',
  ];
  return `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
}

const citation = ({ source: { title, publisher, kind, url }, where }: Citation): string =>
  `${url ? `[${title.zh}](${url})` : title.zh}${where ? ` ${where.zh}` : ''} (${kind}, ${publisher})`;
