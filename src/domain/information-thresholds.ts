/** How sensitive personal information is, as 法释〔2017〕10 号 sorts it. */
export type InformationKind = 'tracks' | 'transactions' | 'other';

export const informationKinds: readonly InformationKind[] = ['tracks', 'transactions', 'other'];

/** From how many records, or yuan, on it is “serious” (情节严重), articles 5 and 6. */
export const seriousFrom = {
  tracks: 50,
  transactions: 500,
  other: 5000,
  /** Illegal gain, in yuan. */
  gain: 5000,
  /** Profit, in yuan, of a business that bought other information for lawful business. */
  profit: 50_000,
};

/** For those who have it from their job or service, this part of the number is enough. */
export const insiderShare = 0.5;

/** This many times the number is “especially serious” (情节特别严重). */
export const graveTimes = 10;

/** Roughly how much, between the multiples of a threshold at which something changes. */
export type Amount = 'below-half' | 'half' | 'whole' | 'five-times' | 'ten-times';

const multiples: Readonly<Record<Amount, { readonly least: number; readonly below: number }>> = {
  'below-half': { least: 0, below: insiderShare },
  half: { least: insiderShare, below: 1 },
  whole: { least: 1, below: graveTimes * insiderShare },
  'five-times': { least: graveTimes * insiderShare, below: graveTimes },
  'ten-times': { least: graveTimes, below: Number.POSITIVE_INFINITY },
};

export const amounts = Object.keys(multiples) as readonly Amount[];

/** The numbers that an amount stands for; `below` is not part of it. */
export function rangeOf(threshold: number, amount: Amount): { least: number; below: number } {
  const { least, below } = multiples[amount];
  return { least: threshold * least, below: threshold * below };
}

/** Anyone who sold or took it; somebody who has it from their work; a business that bought it for its own lawful use. */
export type Holder = 'anyone' | 'insider' | 'buyer';

export interface Picked {
  readonly records: Readonly<Partial<Record<InformationKind, Amount>>>;
  /** Illegal gain, or a buyer’s profit. */
  readonly gain?: Amount | undefined;
  readonly holder: Holder;
}

type Degree = 'serious' | 'grave';

/** What a number reaches; never whether somebody is guilty. */
export type Reached =
  | { readonly what: InformationKind | 'gain'; readonly degree: Degree }
  | { readonly what: 'profit' }
  /** Several kinds together, surely, or perhaps: the amounts are rough. */
  | { readonly what: 'together' | 'perhaps-together' };

/** Which of the interpretation’s numbers are reached by what was picked. Nothing: none of them. */
export function thresholdsReached({ records, gain, holder }: Picked): readonly Reached[] {
  const picked = informationKinds.filter((kind) => records[kind]);
  // Article 6 measures a buyer of other information by the profit, and of nothing else.
  const counted = picked.filter((kind) => holder !== 'buyer' || kind !== 'other');
  const isByProfit = holder === 'buyer' && counted.length < Math.max(picked.length, 1);
  const share = holder === 'insider' ? insiderShare : 1;

  const reached: Reached[] = [];
  for (const what of counted) {
    const degree = degreeOf(records[what], share);
    if (degree) reached.push({ what, degree });
  }
  if (reached.length === 0) reached.push(...together(counted, records, share));
  const degree = degreeOf(gain, share);
  if (degree && !isByProfit) reached.push({ what: 'gain', degree });
  if (gain && isByProfit && rangeOf(seriousFrom.gain, gain).least >= seriousFrom.profit)
    reached.push({ what: 'profit' });
  return reached;
}

function degreeOf(amount: Amount | undefined, share: number): Degree | null {
  if (!amount) return null;
  const { least } = multiples[amount];
  if (least >= graveTimes * share) return 'grave';
  return least >= share ? 'serious' : null;
}

/** Kinds that each fall short may reach a number when added pro rata. */
function together(
  kinds: readonly InformationKind[],
  records: Picked['records'],
  share: number,
): readonly Reached[] {
  if (kinds.length < 2) return [];
  const sum = (end: 'least' | 'below') =>
    kinds.reduce((all, kind) => all + multiples[records[kind] ?? 'below-half'][end], 0);
  if (sum('least') >= share) return [{ what: 'together' }];
  return sum('below') > share ? [{ what: 'perhaps-together' }] : [];
}
