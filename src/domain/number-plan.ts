import type { NetworkId } from './carrier.ts';

/**
 * voice: an ordinary mobile; data: sold for data cards, 11 digits; iot: for things, rarely a person's;
 * mvno: resold by a virtual operator on the holder's network; satellite: satellite or emergency service.
 */
export type NumberKind = 'voice' | 'data' | 'iot' | 'mvno' | 'satellite';

export type PrefixHolder = NetworkId | 'emergency-satellite' | 'inmarsat';

/** Whom a prefix was first allotted to. A ported number keeps its prefix, so this is never today's carrier. */
export interface Allotment {
  readonly prefix: string;
  readonly holder: PrefixHolder;
  readonly kind: NumberKind;
}

/** The plan as of 2026-07, 3 to 5 digits a prefix. Sources: content/number-plan-facts.ts. */
const plan: Record<PrefixHolder, Partial<Record<NumberKind, string>>> = {
  'china-mobile': {
    voice: '134 135 136 137 138 139 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198',
    data: '147',
    iot: '1440 1441 1442 148',
    mvno: '165 1703 1705 1706',
  },
  'china-unicom': {
    voice: '130 131 132 155 156 166 175 176 185 186 196',
    data: '145',
    iot: '140 146',
    mvno: '167 171 1704 1707 1708 1709',
  },
  'china-telecom': {
    voice: '133 153 173 177 180 181 189 190 191 193 199',
    data: '149',
    iot: '141',
    mvno: '162 1700 1701 1702',
    satellite: '1349 17400 17401 17402 17403 17404 17405',
  },
  'china-broadnet': { voice: '192 1610' },
  'emergency-satellite': { satellite: '17406 17407 17408 17409 17410 17411 17412' },
  inmarsat: { satellite: '1749' },
};

const unassigned = new Set(['142', '143', '154', '164', '168', '169', '179', '194']);

const longestPrefix = 5;

const byPrefix = new Map<string, Allotment>();
for (const [holder, kinds] of Object.entries(plan))
  for (const [kind, prefixes] of Object.entries(kinds))
    for (const prefix of prefixes.split(' '))
      byPrefix.set(prefix, { prefix, holder: holder as PrefixHolder, kind: kind as NumberKind });

/** The longest rule that the digits begin with; null where the plan has none. */
export function findAllotment(digits: string): Allotment | null {
  for (let length = longestPrefix; length > 0; length -= 1) {
    const allotment = byPrefix.get(digits.slice(0, length));
    if (allotment) return allotment;
  }
  return null;
}

/** Listed as given to nobody, which is more than not being in the plan. */
export const isUnassigned = (digits: string): boolean => unassigned.has(digits.slice(0, 3));
