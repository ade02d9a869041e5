import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startHost } from './host.ts';
import { type Answer, rawRequest } from './raw-request.ts';

const site = {
  'index.html': 'home',
  'carrier.html': 'carrier',
  'carrier.html.br': 'carrier in brotli',
  'carrier.html.gz': 'carrier in gzip',
  'en.html': 'home, English',
  'en/carrier.html': 'carrier, English',
  '404.html': 'not found',
  '404.html.br': 'not found in brotli',
  'en/404.html': 'not found, English',
  'assets/a-1.js': 'script',
  'sw.js': 'worker',
  _headers: 'headers',
};

export interface TestHost {
  readonly ask: (
    target: string,
    headers?: Readonly<Record<string, string>>,
    method?: string,
  ) => Promise<Answer>;
  readonly removeFile: (name: keyof typeof site) => void;
  readonly stop: () => Promise<void>;
}

/** A host of a small site whose files say what they are. */
export async function startTestHost(): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const host = await startHost(folder, { 'X-Frame-Options': 'DENY' });
  const port = Number(new URL(host.origin).port);
  return {
    ask: (target, headers, method) => rawRequest(port, target, headers, method),
    removeFile: (name) => rmSync(join(folder, name)),
    stop: async () => {
      await host.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
