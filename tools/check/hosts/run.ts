import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { startHost } from '../../serve/host.ts';
import { findProgram, unpackedFile } from '../../setup/debian.ts';

/** Something that serves dist on the loopback. */
export interface Running {
  readonly name: string;
  readonly port: number;
  readonly stop: () => void;
}

const root = resolve('dist');
const work = resolve('build/hosts');

export async function runPreview(): Promise<Running> {
  const host = await startHost(root, JSON.parse(readFileSync('build/headers.json', 'utf8')));
  return { name: 'preview', port: Number(new URL(host.origin).port), stop: () => void host.stop() };
}

/** Null where it can't be had. */
export async function runCaddy(): Promise<Running | null> {
  const program = findProgram('caddy', ['caddy']);
  if (!program) return null;
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const config = `{\n\tadmin off\n\tauto_https off\n}\n${readFileSync('build/deploy/Caddyfile', 'utf8')}`;
  writeFileSync(
    `${work}/Caddyfile`,
    config.replace(/(BREAKCHAIN_ADDRESS:localhost\} \{)/, '$1\n\tbind 127.0.0.1'),
  );
  const child = spawn(program, ['run', '--adapter', 'caddyfile', '--config', `${work}/Caddyfile`], {
    env: {
      ...process.env,
      HOME: work,
      BREAKCHAIN_ADDRESS: `http://:${port}`,
      BREAKCHAIN_ROOT: root,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return await answering('caddy', port, child);
}

/** Null where it can't be had. */
export async function runNginx(): Promise<Running | null> {
  const program = findProgram('nginx', ['nginx', 'libnginx-mod-http-brotli-static']);
  if (!program) return null;
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const brotli =
    unpackedFile('usr/lib/nginx/modules/ngx_http_brotli_static_module.so') ??
    '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const site = readFileSync('build/deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/breakchain', root)
    .replace('# brotli_static on;', 'brotli_static on;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    `load_module ${brotli};`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${work}/nginx.pid; error_log stderr;`,
    'events {}',
    `http { access_log off; ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}`,
    site,
    '}',
  ];
  writeFileSync(`${work}/nginx.conf`, config.join('\n'));
  const child = spawn(program, ['-c', `${work}/nginx.conf`, '-p', work, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return await answering('nginx', port, child);
}

/** Resolves when it answers; says what it said when it does not. */
async function answering(name: string, port: number, child: ChildProcess): Promise<Running> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  for (let tries = 0; tries < 50 && child.exitCode === null; tries += 1) {
    await new Promise((settle) => setTimeout(settle, 100));
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null))
      return { name, port, stop: () => child.kill() };
  }
  child.kill();
  throw new Error(`${name} does not answer:\n${said}`);
}

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => settle(port));
    });
  });
