import { statSync } from 'node:fs';
import lighthouse, { type Flags, type RunnerResult } from 'lighthouse';
import { builtAddresses } from '../build/addresses.ts';
import { timeToAnswer } from './answer.ts';
import { finish, median, printTable, round } from './report.ts';
import { retried } from './retry.ts';
import { argument, bareOf, launch, oneOfEachKind, serveBuild } from './site.ts';

// Lighthouse, mobile, of one address of each kind of page and of its copy without scripts, medians of --runs
// (5). The bars are for throttling as it is applied by DevTools; simulated figures, of one run, stand beside them.
// Addresses after the options are measured in their place. A run that fails is tried again; the rows so far are
// printed as they come, and each run that had to be repeated is said below the table.

const runs = argument('runs', 5);
const asked = process.argv.slice(2).filter((word) => word.startsWith('/'));
const unknown = asked.filter((address) => !builtAddresses().some((built) => built.address === address));
if (unknown.length > 0) throw new Error(`No page at ${unknown.join(', ')}`);
const debuggingPort = 4419;
const host = await serveBuild();

type Figures = Readonly<Record<'lcp' | 'tbt' | 'cls' | 'kB' | 'js' | 'requests' | 'strangers', number>> & {
  readonly scores: Readonly<Record<string, number>>;
};

const repeated: string[] = [];
const rows = [];
for (const address of asked.length > 0 ? asked : oneOfEachKind()) {
  const ours: Figures[] = [];
  const bare: Figures[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measure(address, 'devtools'));
    bare.push(await measure(bareOf(address), 'devtools', ['performance']));
  }
  const simulated = await measure(address, 'simulate', ['performance']);
  const of = (all: readonly Figures[], name: Exclude<keyof Figures, 'scores'>) =>
    median(all.map((figures) => figures[name]));
  const score = (name: string) => median(ours.map(({ scores }) => scores[name] ?? 0));
  const row = {
    address,
    'LCP ms': round(of(ours, 'lcp')),
    'script-less': round(of(bare, 'lcp')),
    ratio: round(of(ours, 'lcp') / of(bare, 'lcp'), 2),
    'TBT ms': round(of(ours, 'tbt')),
    CLS: round(of(ours, 'cls'), 3),
    kB: round(of(ours, 'kB')),
    'JS kB': round(of(ours, 'js')),
    requests: of(ours, 'requests'),
    strangers: of(ours, 'strangers'),
    perf: score('performance'),
    a11y: score('accessibility'),
    BP: score('best-practices'),
    // The 404 page asks not to be found.
    SEO: address === '/404' ? '–' : score('seo'),
    'perf sim.': simulated.scores.performance ?? 0,
    'LCP sim.': round(simulated.lcp),
  };
  rows.push(row);
  console.error(JSON.stringify(row));
}
console.log(`Lighthouse, mobile, applied slow 4G and 4× CPU, median of ${runs}`);
printTable(rows, {
  ratio: { most: 1.1 },
  'TBT ms': { most: 50 },
  CLS: { most: 0.01 },
  kB: { most: 160 },
  'JS kB': { most: 100 },
  requests: { most: 12 },
  strangers: { most: 0 },
  perf: { least: 98 },
  a11y: { least: 100 },
  BP: { least: 100 },
  SEO: { least: 100 },
});
for (const sentence of repeated) console.log(`↻ ${sentence}`);

const browser = await launch();
const answers = [];
for (const address of ['/carrier', '/en/carrier']) {
  const figures = [];
  for (let run = 0; run < runs; run += 1) figures.push(await timeToAnswer(browser, host.origin + address));
  answers.push({
    'typed at first paint on': address,
    'painted ms': round(median(figures.map(({ painted }) => painted))),
    'answered ms': round(median(figures.map(({ answered }) => answered))),
  });
}
printTable(answers, { 'answered ms': { most: 2500 } });
await browser.close();
await host.stop();
finish();

function measure(
  address: string,
  throttlingMethod: 'devtools' | 'simulate',
  onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'],
): Promise<Figures> {
  const flags: Flags = { port: debuggingPort, logLevel: 'error', throttlingMethod, onlyCategories };
  return retried(
    `${address}, ${throttlingMethod}`,
    () => runLighthouse(address, flags),
    (sentence) => {
      console.error(sentence);
      repeated.push(sentence);
    },
  );
}

/** In a browser of its own: one that falls over takes no other run with it. */
async function runLighthouse(address: string, flags: Flags): Promise<Figures> {
  const browser = await launch([`--remote-debugging-port=${debuggingPort}`]);
  try {
    return figuresOf(address, await lighthouse(host.origin + address, flags));
  } finally {
    await browser.close();
  }
}

function figuresOf(address: string, result: RunnerResult | undefined): Figures {
  if (!result || result.lhr.runtimeError) throw new Error(`${address}: ${result?.lhr.runtimeError?.message}`);
  const { audits, categories } = result.lhr;
  const figure = (audit: string) => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`${audit}: ${audits[audit]?.errorMessage ?? 'not measured'}`);
    return value;
  };
  const details = audits['network-requests']?.details as unknown as {
    items: { url: string; transferSize: number; resourceType?: string }[];
  };
  const size = (items: typeof details.items) =>
    items.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    kB: size(details.items) / 1000,
    js: scriptBytes(details.items.filter(({ resourceType }) => resourceType === 'Script')) / 1000,
    requests: details.items.length,
    strangers: details.items.filter(({ url }) => !url.startsWith(host.origin)).length,
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
  };
}

/** Of the files, as the host sends them in brotli; `kB` counts headers too. */
function scriptBytes(items: readonly { readonly url: string }[]): number {
  return items.reduce((sum, { url }) => sum + statSync(`dist${new URL(url).pathname}.br`).size, 0);
}
