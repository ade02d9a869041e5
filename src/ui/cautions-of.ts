import type { ShownFact } from '#content/shown.ts';

/** Why a sentence is to be taken with care even by whoever does not look at its sources. */
export type CautionId = 'conflicting' | 'older' | 'oneSource';

/** A code to send or dial, or a way through menus: where one source may be wrong, somebody acts wrongly. */
const isInstruction = ({ text }: ShownFact): boolean => /[`→]/.test(text);

/** More than two years before we read it: true of a year alone only when its last day was. */
export function isOlder({ asOf, readOn }: Pick<ShownFact, 'asOf' | 'readOn'>): boolean {
  if (asOf === 'undated' || readOn === null) return false;
  const twoYearsBefore = `${Number(readOn.slice(0, 4)) - 2}${readOn.slice(4)}`;
  return asOf < twoYearsBefore.slice(0, asOf.length);
}

/**
 * Sources that disagree, where the sentence does not say so itself; and for codes and menus, which move: old sources,
 * or a single one.
 */
export function cautionsOf(fact: ShownFact): readonly CautionId[] {
  if (fact.grade === 'conflicting') return /说法不一|disagree|differ/.test(fact.text) ? [] : ['conflicting'];
  if (fact.grade === 'official' || !isInstruction(fact)) return [];
  return [
    ...(isOlder(fact) ? ['older' as const] : []),
    ...(fact.grade === 'one-source' ? ['oneSource' as const] : []),
  ];
}
