import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Check, inLanes } from './lanes.ts';

// Everything that must hold, cheapest first; --fast stops before the browser. The last line counts what the
// runners reported: each check that has no tests of its own counts as one.

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** A check whose runner counts tests of its own. */
interface Suite extends Check {
  readonly count?: () => Counted;
}

const reports = 'build/reports';
const isFast = process.argv.includes('--fast');
const lanes = Math.min(2, availableParallelism());
let passed = 0;
let failed = 0;

const unitTests: Suite = {
  name: 'unit tests',
  command: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
  count: () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(`${reports}/unit.json`, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  },
};
const build: Suite = {
  name: 'build',
  command: 'tsx',
  args: ['tools/build/build.ts'],
  env: { SITE_ORIGIN: 'https://example.org', ICP_NUMBER: '' },
};
const ofSource: readonly Suite[] = [
  unitTests,
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'unused code', command: 'knip', args: [] },
];
const ofBuild: readonly Suite[] = [
  { name: 'structure of pages', command: 'tsx', args: ['tools/check/structure.ts'] },
  { name: 'valid HTML', command: 'tsx', args: ['tools/check/valid-html.ts'] },
  { name: 'old browsers', command: 'tsx', args: ['tools/check/old-browsers.ts'] },
  { name: 'content in scripts', command: 'tsx', args: ['tools/check/content-in-scripts.ts'] },
  { name: 'links', command: 'tsx', args: ['tools/check/links.ts'] },
];
const browserTests: Suite = {
  name: 'browser tests',
  command: 'playwright',
  args: ['test', '-c', 'e2e/playwright.config.ts'],
  count: () => {
    const { expected, flaky, unexpected } = JSON.parse(readFileSync(`${reports}/browser.json`, 'utf8')).stats;
    return { passed: expected, failed: unexpected + flaky };
  },
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The longest first, so that no lane is left with one alone.
await inLanes(lanes, isFast ? ofSource : [build, ...ofSource], count);
if (!isFast && failed === 0) await inLanes(lanes, ofBuild, count);
if (!isFast && failed === 0) runBrowserTests();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** By themselves, and told as they go: they take longest. */
function runBrowserTests(): void {
  const { name, command, args } = browserTests;
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' });
  count(browserTests, status === 0);
}

/** A runner that fails without a failing test, or without a report, has failed once. */
function count(check: Suite, isGreen: boolean): void {
  let counted: Counted = { passed: isGreen ? 1 : 0, failed: 0 };
  try {
    if (check.count) counted = check.count();
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  passed += counted.passed;
  failed += counted.failed + (!isGreen && counted.failed === 0 ? 1 : 0);
}
