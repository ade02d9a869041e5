import { isWhole, type NumberReading, readDigits } from './read-digits.ts';

/** A number in a text, as it stands there without what separates its digits, and how it reads. */
export interface FoundNumber {
  readonly digits: string;
  readonly reading: NumberReading;
}

/** No number is written in more groups of digits than this. */
const mostGroups = 8;
const shortestNumber = 3;
/** The longest group beside a number that may be something else: a count, an extension, the number of a row. */
const longestStray = 4;
const strayCost = 20;
/** More than a stray digit costs. */
const wrongLengthCost = 25;

/** A way to cut groups of digits into numbers: the cheapest one from some group on to the end. */
interface Way {
  readonly cost: number;
  readonly strays: number;
  /** Whether groups were joined to what may be one number, but need not be. */
  readonly isVague: boolean;
  readonly numbers: readonly FoundNumber[];
}

const nothingLeft: Way = { cost: 0, strays: 0, isVague: false, numbers: [] };
const noWay: Way = { ...nothingLeft, cost: Number.POSITIVE_INFINITY };

/**
 * Finds the numbers in half-width text. Between two numbers stands something else than spaces, hyphens, points and
 * brackets, or else their digits can be cut into numbers in one way that is clearer than all others. What cannot,
 * is no number.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found = text.split(/[^\d+\-() .]+/).flatMap((chunk) => cutIntoNumbers(groupsIn(chunk)));
  // A calling code without its number: nobody can tell which digits belong to it.
  const codes = text.match(/\+[-() .]*(?!86)\d/g) ?? [];
  if (codes.length > found.filter(({ digits }) => /^\+(?!86)/.test(digits)).length) return [];
  return [...new Map(found.map((number) => [number.digits, number])).values()];
}

const groupsIn = (chunk: string): string[] =>
  (chunk.match(/\+[-() .]*\d+|\d+/g) ?? []).map((group) => group.replace(/[-() .]/g, ''));

function cutIntoNumbers(groups: readonly string[]): readonly FoundNumber[] {
  const ways: Way[] = [];
  const wayFrom = (at: number): Way => (at === groups.length ? nothingLeft : (ways[at] ?? noWay));
  for (let at = groups.length - 1; at >= 0; at -= 1) ways[at] = cheapestFrom(at, groups, wayFrom);
  const { cost, strays, isVague, numbers } = wayFrom(0);
  const isClear = strays === 0 || (!isVague && strays <= numbers.length + 1);
  return cost < Number.POSITIVE_INFINITY && isClear ? numbers : numbersOfOneGroup(groups);
}

function cheapestFrom(at: number, groups: readonly string[], wayFrom: (at: number) => Way): Way {
  let best = asStray(groups[at] ?? '', wayFrom(at + 1));
  let digits = '';
  for (let count = 1; count <= mostGroups && at + count <= groups.length; count += 1) {
    const group = groups[at + count - 1] ?? '';
    if (count > 1 && group.startsWith('+')) break;
    digits += group;
    // 138 0013 8000 has no number from elsewhere in it.
    if (digits.length < shortestNumber || (at > 0 && digits.startsWith('00'))) continue;
    const reading = readDigits(digits);
    if (!isWhole(reading)) continue;
    const rest = wayFrom(at + count);
    const [ownCost, isVague] = count > 1 ? costOfJoining(digits, reading) : [1, false];
    const cost = rest.cost + ownCost;
    if (cost < best.cost) {
      const numbers = [{ digits, reading }, ...rest.numbers];
      best = { cost, strays: rest.strays, isVague: isVague || rest.isVague, numbers };
    }
  }
  return best;
}

/** The group left out; never one with a +, for it says that what follows is from elsewhere. */
function asStray(group: string, rest: Way): Way {
  if (group.startsWith('+') || group.length > longestStray) return noWay;
  return { ...rest, cost: rest.cost + strayCost, strays: rest.strays + 1 };
}

/** The less sure that groups of digits are one number, the more; and whether it is not sure. */
function costOfJoining(digits: string, reading: NumberReading): [cost: number, isVague: boolean] {
  if (reading.kind === 'elsewhere') return costOfInternational(reading.international);
  if (reading.kind === 'without-area-code') return [2, true];
  const isOfAnyLength =
    reading.kind === 'digits-added' ||
    reading.kind === 'sms-port' ||
    (reading.kind === 'company-95' && digits.length > 6);
  return isOfAnyLength ? [5, true] : [1, false];
}

/** Numbers of +1, +852, +853 and +886 have lengths that we know; others have up to 15 digits. */
function costOfInternational(international: string): [cost: number, isVague: boolean] {
  if (/^\+(1\d{10}|85[23]\d{8}|886\d{8,9})$/.test(international)) return [1, false];
  return /^\+(1|852|853|886)/.test(international) ? [wrongLengthCost, true] : [1.5, true];
}

/** Where groups cannot all be told: the long ones that are numbers by themselves. */
const numbersOfOneGroup = (groups: readonly string[]): readonly FoundNumber[] =>
  groups
    .map((digits) => ({ digits, reading: readDigits(digits) }))
    .filter(({ digits, reading }) => digits.length > 6 && isWhole(reading));
