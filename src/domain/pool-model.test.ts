import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Defences, type Pool, runPool } from './pool-model.ts';

const pool: Pool = { size: 1000, firms: 1, callsADay: 3, days: 30, seed: 3416 };
const none: Defences = {
  block: false,
  share: 0,
  silence: false,
  contacts: false,
  changedOn: null,
  leaksAgain: false,
};

test('without a defence all of it rings, and no wanted call is lost', () => {
  expect(runPool(pool, none)).toMatchObject({ rang: 90, stopped: 0, lost: 0, calls: 90, wanted: 39 });
});

test.each([10, 50, 200, 1000, 5000])(
  'blocking one by one in a pool of %i is as probability has it',
  (size) => {
    const runs = Array.from({ length: 200 }, (_, seed) =>
      runPool({ ...pool, size, seed: seed * 7919 + 1 }, { ...none, block: true }),
    );
    const mean = runs.reduce((total, { rang }) => total + rang, 0) / runs.length;
    // Each number rings once: the distinct numbers met in 90 draws.
    expect(mean).toBeCloseTo(size * (1 - (1 - 1 / size) ** 90), -0.3);
  },
);

test('a share of a pool that is blocked by kind is that share, the same numbers for each call', () => {
  const { rang } = runPool({ ...pool, callsADay: 50, size: 5000 }, { ...none, share: 0.55 });
  expect(rang / 1500).toBeCloseTo(0.45, 1);
  expect(runPool(pool, { ...none, share: 1 }).rang).toBe(0);
});

test('silence and contacts only stop everything, wanted calls too', () => {
  for (const defence of [{ silence: true }, { contacts: true }])
    expect(runPool(pool, { ...none, ...defence })).toMatchObject({ rang: 0, lost: 39 });
});

test('a new number is quiet for good where the leak is shut, for a week where it is open', () => {
  const shut = runPool(pool, { ...none, changedOn: 10 });
  const open = runPool(pool, { ...none, changedOn: 10, leaksAgain: true });
  expect([shut.rang, open.rang]).toEqual([27, 69]);
  expect(shut.lost).toBeGreaterThan(0);
});

const defences: fc.Arbitrary<Defences> = fc.record({
  block: fc.boolean(),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  silence: fc.boolean(),
  contacts: fc.boolean(),
  changedOn: fc.option(fc.integer({ min: 1, max: 30 })),
  leaksAgain: fc.boolean(),
});
const pools = fc.record({
  size: fc.integer({ min: 10, max: 5000 }),
  firms: fc.integer({ min: 1, max: 20 }),
  callsADay: fc.integer({ min: 1, max: 30 }),
  days: fc.constant(30),
  seed: fc.integer(),
});

test('the days add up, the same seed gives the same, and one more defence never rings more', () => {
  fc.assert(
    fc.property(pools, defences, (where, what) => {
      const outcome = runPool(where, what);
      expect(outcome.rang + outcome.stopped).toBe(outcome.calls);
      expect(outcome.lost).toBeLessThanOrEqual(outcome.wanted);
      expect(runPool(where, what)).toEqual(outcome);
      for (const more of [{ block: true }, { silence: true }, { contacts: true }, { share: 1 }])
        expect(runPool(where, { ...what, ...more }).rang).toBeLessThanOrEqual(outcome.rang);
    }),
    { numRuns: 150 },
  );
});
