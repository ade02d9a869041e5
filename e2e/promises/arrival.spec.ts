import { everyAddress, inBatches } from '../support/addresses.ts';
import { type Arrival, visitor } from '../support/arrival.ts';
import { expect, test } from '../support/test.ts';

/** What a page may take at most on arrival, over the wire in brotli; kB are 1000 bytes. */
const most = {
  /** Of script, without headers. */
  scriptBytes: 100_000,
  /** All that is asked for, the page itself included. */
  requests: 12,
  /** All of it, with headers. */
  bytes: 160_000,
  /** Nothing moves once it is drawn. */
  shift: 0,
  /** Pixels beyond a screen of 320. */
  tooWide: 0,
} as const;

/** A page of fewer elements would be none. */
const fewest = 50;

// One visit tells all. That nothing throws, complains or asks a stranger is held by `test` itself.
for (const addresses of inBatches(everyAddress, 6))
  test(`${addresses.join(', ')}: light, whole and still on arrival, and no wider than a phone`, async ({
    page,
  }) => {
    test.setTimeout(addresses.length * 60_000);
    const arrive = await visitor(page);
    const faults: string[] = [];
    for (const address of addresses) faults.push(...faultsOf(address, await arrive(address)));
    expect(faults).toEqual([]);
  });

function faultsOf(address: string, arrival: Arrival): string[] {
  const { served, stayed, violations, unanswered } = arrival;
  const over = (Object.keys(most) as (keyof typeof most)[]).filter((what) => arrival[what] > most[what]);
  return [
    ...over.map((what) => `${address}: ${what} ${arrival[what]}, at most ${most[what]}`),
    ...arrival.moved.map((element) => `${address}: moved: ${element}`),
    ...(served < fewest ? [`${address}: only ${served} elements were served`] : []),
    ...(stayed === served ? [] : [`${address}: of ${served} served elements ${stayed} stayed`]),
    ...unanswered.map((url) => `${address}: no answer from ${url}`),
    ...violations.map((violation) => `${address}: ran into our policy: ${violation}`),
  ];
}
