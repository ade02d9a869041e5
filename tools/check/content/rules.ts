import { actRules } from './act-rules.ts';
import { claimRules } from './claim-rules.ts';
import { each, type Rule } from './fault.ts';
import { sentenceRules, translationRules } from './sentence-rules.ts';
import type { Claim, Content, Node } from './walk.ts';

/** A walker that no longer recognises what it looks for would find nothing wrong. */
const atLeast = { sentences: 1500, claims: 500, sources: 150, acts: 30, guidance: 5 } as const;

const nothingIsOverlooked: Rule = {
  name: 'There is as much content as there was.',
  faults: (content) =>
    Object.entries(atLeast).flatMap(([kind, least]) => {
      const count = content[kind as keyof typeof atLeast].length;
      const at = { it: null, file: 'src/content', keys: [] };
      return count >= least
        ? []
        : [{ at, says: `Only ${count} ${kind} were found; there are at least ${least}.` }];
    }),
};

/** What must hold of all content, whatever file it is in. */
export const rules: readonly Rule[] = [
  nothingIsOverlooked,
  each<Node>(
    'Content is data: words, numbers, lists and records.',
    ({ notData }) => notData,
    () => [{ says: 'This holds a value that cannot be written as JSON.' }],
  ),
  ...sentenceRules,
  ...translationRules,
  ...claimRules,
  ...actRules,
];

const aYear = 365 * 86_400_000;

/** Asked by `npm run stale` alone: a calendar must not turn other people's work red. */
export const staleRule: Rule = each<Claim>(
  'Every claim was checked within a year.',
  ({ claims }: Content) => claims,
  (claim) => {
    const days = claim.on.map(({ source }) => source.readOn);
    const read = days.filter((day) => day !== null).sort()[0];
    return [
      read !== undefined &&
        Date.now() - Date.parse(read) > aYear && {
          words: claim.text.zh,
          says: `This was last checked on ${read}.`,
        },
    ];
  },
);
