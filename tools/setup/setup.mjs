// Installs what is missing, and nothing that is there. Plain JavaScript: it runs before anything is installed.
// With --browser also a Chromium and Chinese fonts, for the tests that look at pages.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium, starts } from './chromium.mjs';

const mark = 'node_modules/.installed-lock';

requireNode();
installPackages();
if (process.argv.includes('--browser')) {
  installBrowser();
  installFonts();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

/** Exactly what the lock file says, when that is not what was installed last. Leaves the lock file as it is. */
function installPackages() {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockHash()) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  writeFileSync(mark, lockHash());
}

function lockHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

function installBrowser() {
  if (process.env.CHROMIUM_PATH && !starts(process.env.CHROMIUM_PATH))
    stop(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not start.`);
  if (findChromium() || playwrightHasOne()) return;
  console.log('Installing Chromium …');
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (canInstallDebian() && !findChromium()) installDebian(name);
  if (findChromium()) return;
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (playwrightHasOne()) return;
  stop(
    'No Chromium was found or could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

/** Without them Chinese is measured and pictured as empty boxes. */
function installFonts() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || listed.stdout?.trim()) return;
  if (canInstallDebian()) installDebian('fonts-noto-cjk');
  else
    console.warn(
      'No Chinese font was found: pictures of pages will show boxes. Install one, such as Noto Sans CJK.',
    );
}

function playwrightHasOne() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return existsSync(chromium.executablePath());
}

function canInstallDebian() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** @param {string} name */
function installDebian(name) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'inherit', env });
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    stop(`“${command} ${args.join(' ')}” failed.`);
  }
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
