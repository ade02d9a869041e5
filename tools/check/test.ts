import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

// Everything that must hold, cheapest first; --fast stops before the browser. The last line counts what the
// runners reported: each check that has no tests of its own counts as one.

const reports = 'build/reports';
const isFast = process.argv.includes('--fast');
let passed = 0;
let failed = 0;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

check('lint', 'biome', ['check', '--error-on-warnings']);
check('types', 'tsc', ['--noEmit']);
check('unused code', 'knip', []);
suite(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
  countUnit,
);
if (!isFast) {
  check('build', 'tsx', ['tools/build/build.ts'], { SITE_ORIGIN: 'https://example.org', ICP_NUMBER: '' });
  if (failed === 0) {
    check('links', 'tsx', ['tools/check/links.ts']);
    check('valid HTML', 'tsx', ['tools/check/valid-html.ts']);
    check('old browsers', 'tsx', ['tools/check/old-browsers.ts']);
  }
  if (failed === 0)
    suite('browser tests', 'playwright', ['test', '-c', 'e2e/playwright.config.ts'], countBrowser);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One thing that holds or does not. */
function check(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status === 0) passed += 1;
  else failed += 1;
  return status === 0;
}

/** A runner that counts for itself. One that fails without a failing test, or without a report, has failed once. */
function suite(
  name: string,
  command: string,
  args: string[],
  count: () => { passed: number; failed: number },
): void {
  const isGreen = check(name, command, args);
  try {
    const counted = count();
    passed += counted.passed - (isGreen ? 1 : 0);
    failed += counted.failed - (isGreen || counted.failed === 0 ? 0 : 1);
  } catch {
    if (isGreen) failed += 1;
  }
}

function countUnit(): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(`${reports}/unit.json`, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function countBrowser(): { passed: number; failed: number } {
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(`${reports}/browser.json`, 'utf8')).stats;
  return { passed: expected, failed: unexpected + flaky };
}
