import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getAttribute, removeNode } from '@parse5/tools';
import { type Browser, chromium } from '@playwright/test';
import { builtAddresses } from '../build/addresses.ts';
import { compressAll } from '../build/compress.ts';
import { fileOf } from '../build/file-of.ts';
import { elementsOf, parse, serialize } from '../html.ts';
import { type Host, startHost } from '../serve/host.ts';
import { findChromium } from '../setup/chromium.mjs';

const port = 4418;
const site = 'build/bench/site';

/** Where the copy of a page without any script is. */
export const bareOf = (address: string): string => `/bare${address === '/' ? '/home' : address}`;

/** One Chinese address of each kind of page; of the guides the one that most readers want. */
export function oneOfEachKind(): readonly string[] {
  const kinds = new Map<string, string>();
  for (const { address, page, locale } of builtAddresses())
    if (locale === 'zh' && !kinds.has(page)) kinds.set(page, address);
  return [...kinds.values()];
}

/** Builds, puts beside each page its copy without scripts, and serves both. */
export async function serveBuild(): Promise<Host> {
  const env = { ...process.env, SITE_ORIGIN: `http://localhost:${port}` };
  const { status } = spawnSync('npx', ['--no-install', 'tsx', 'tools/build/build.ts'], {
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  rmSync(site, { recursive: true, force: true });
  cpSync('dist', site, { recursive: true });
  for (const { address } of builtAddresses()) {
    const bare = withoutScripts(readFileSync(join('dist', fileOf(address)), 'utf8'));
    const file = join(site, fileOf(bareOf(address)));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bare);
  }
  compressAll(join(site, 'bare'));
  return startHost(site, JSON.parse(readFileSync('build/headers.json', 'utf8')), port);
}

/** Without anything that a page loads but its icon. */
function withoutScripts(html: string): string {
  const page = parse(html);
  const loads = /^(modulepreload|stylesheet|manifest|apple-touch-icon)$/;
  for (const element of elementsOf(page))
    if (element.tagName === 'script' || loads.test(getAttribute(element, 'rel') ?? '')) removeNode(element);
  return serialize(page);
}

export function launch(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}

/** As Lighthouse applies its slow 4G with DevTools. */
export const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1024 * 1024 * 0.9) / 8,
};

/** The number after `--name`, or what is usual. */
export function argument(name: string, usual: number): number {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? usual : Number(process.argv[index + 1]);
}
