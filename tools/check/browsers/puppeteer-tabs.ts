import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findProgram } from '../../setup/debian.ts';
import type { Tab } from './tab.ts';

const folder = resolve('build/browsers');
const program = `${folder}/chromium-87`;

/** Chromium 87 out of the npm package chrome-aws-lambda, with the puppeteer of its time. */
export async function openChromium87(): Promise<Tab | null> {
  const packages = ['chrome-aws-lambda@5.4.0', 'puppeteer-core@5.4.0'];
  const brotli = `${folder}/node_modules/chrome-aws-lambda/bin/chromium.br`;
  if (!existsSync(brotli)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"private":true}');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
    if (spawnSync('npm', args, { cwd: folder, stdio: 'ignore' }).status !== 0) return null;
  }
  if (!existsSync(program)) {
    writeFileSync(program, brotliDecompressSync(readFileSync(brotli)));
    chmodSync(program, 0o755);
  }
  const old = createRequire(`${folder}/package.json`)('puppeteer-core') as typeof puppeteer;
  const args = ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];
  const browser = await old.launch({ executablePath: program, args, headless: true, timeout: 120_000 });
  return tabOf(browser);
}

/** Debian's Firefox, by WebDriver BiDi. */
export async function openFirefox(): Promise<Tab | null> {
  const executablePath = findProgram('firefox-esr', ['firefox-esr', 'libevent-2.1-7', 'libvpx7']);
  if (!executablePath) return null;
  const libraries = resolve('build/packages/root/usr/lib/x86_64-linux-gnu');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, HOME: folder };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, env });
  return tabOf(browser);
}

async function tabOf(browser: Browser): Promise<Tab> {
  const complaints: string[] = [];
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  page.on('pageerror', (problem) => complaints.push(`threw: ${(problem as Error).message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text());
  });
  return {
    name: await browser.version(),
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    type: (selector, keys) => page.type(selector, keys),
    click: (selector) => page.click(selector),
    complaints: () => complaints,
    close: () => browser.close(),
  };
}
