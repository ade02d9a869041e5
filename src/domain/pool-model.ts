/** What somebody does against a pool of numbers that ring one after another. */
export interface Defences {
  /** Each number that rang is blocked by hand. */
  readonly block: boolean;
  /** The carrier blocks numbers by kind: this share of a pool, always the same numbers. 0 where it is off. */
  readonly share: number;
  /** Strangers ring silently. */
  readonly silence: boolean;
  /** Only contacts ring. */
  readonly contacts: boolean;
  /** The number is changed on this day; null where it is kept. */
  readonly changedOn: number | null;
  /** Whether the new number leaks as the old one did, and is on the lists a week later. */
  readonly leaksAgain: boolean;
}

export interface Pool {
  /** Numbers of one firm. */
  readonly size: number;
  readonly firms: number;
  /** Nuisance calls a day, of all firms. */
  readonly callsADay: number;
  readonly days: number;
  /** The same seed, the same calls. */
  readonly seed: number;
}

interface Day {
  readonly rang: number;
  readonly stopped: number;
  /** Wanted calls from numbers that are in no contacts, such as a courier's, that did not ring. */
  readonly lost: number;
}

export interface Outcome extends Day {
  readonly days: readonly Day[];
  readonly calls: number;
  readonly wanted: number;
}

/** After a change of number, days until the new one is on the lists, and until those who are wanted know it. */
const relistedAfter = 7;
const toldAfter = 3;

/** Runs the days: each call is from a number of the pool, drawn by chance; defences never change which. Pure. */
export function runPool({ size, firms, callsADay, days, seed }: Pool, defences: Defences): Outcome {
  const numbers = size * firms;
  const draw = randomNumbers(seed);
  const blocked = new Set<number>();
  const result: Day[] = [];
  for (let day = 1; day <= days; day += 1) {
    let rang = 0;
    for (let call = 0; call < callsADay; call += 1) {
      const number = Math.floor(draw() * numbers);
      if (!rings(number, day, seed, defences) || blocked.has(number)) continue;
      rang += 1;
      if (defences.block) blocked.add(number);
    }
    result.push({ rang, stopped: callsADay - rang, lost: wantedLost(day, defences) });
  }
  const sum = (what: keyof Day) => result.reduce((total, day) => total + day[what], 0);
  return {
    days: result,
    calls: callsADay * days,
    wanted: wantedOver(days),
    rang: sum('rang'),
    stopped: sum('stopped'),
    lost: sum('lost'),
  };
}

function rings(number: number, day: number, seed: number, defences: Defences): boolean {
  const { share, silence, contacts, changedOn, leaksAgain } = defences;
  const isGone = changedOn !== null && day >= changedOn;
  const isBack = leaksAgain && isGone && day >= (changedOn ?? 0) + relistedAfter;
  if (isGone && !isBack) return false;
  return !silence && !contacts && luckOf(number, seed) >= share;
}

/** A courier every day, a school every fifth, a hospital every tenth: ours. */
const wantedOn = (day: number): number => 1 + (day % 5 === 3 ? 1 : 0) + (day % 10 === 7 ? 1 : 0);

const wantedOver = (days: number): number =>
  Array.from({ length: days }, (_, index) => wantedOn(index + 1)).reduce((total, count) => total + count, 0);

function wantedLost(day: number, { silence, contacts, changedOn }: Defences): number {
  if (contacts || silence) return wantedOn(day);
  return changedOn !== null && day >= changedOn && day < changedOn + toldAfter ? wantedOn(day) : 0;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How a number fares with a filter by kind, from 0 to 1: the same for each of its calls. */
const luckOf = (number: number, seed: number): number =>
  randomNumbers(Math.imul(number + 1, 0x9e3779b1) ^ seed)();
