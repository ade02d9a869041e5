import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Running, runCaddy, runNginx, runPreview } from './run.ts';

// Serves dist by the preview server, Caddy and nginx, each with the file the build made for it, and compares
// status, every header of ours and the bytes, for a table of addresses. `npm run test:hosts`, after a build.

const ours: readonly string[] = Object.keys(JSON.parse(readFileSync('build/headers.json', 'utf8')));
const compared = [...ours, 'Cache-Control', 'Content-Type', 'Content-Encoding', 'Vary', 'Location'];

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const one = (pattern: RegExp): string => `/${files.find((file) => pattern.test(file))}`;
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^index)?\.html$/, '')}`);
const paths = [
  ...pages,
  one(/^assets\/.*\.js$/),
  one(/^assets\/.*\.css$/),
  ...['/sw.js', '/favicon.svg', '/robots.txt', '/manifest.webmanifest', '/icons/any-192.png'],
  ...['/no-such-page', '/en/no-such-page', '/carrier/none', '/assets/gone.js', '/en/assets/gone.js'],
  ...['/index.html', '/carrier.html', '/carrier/', '/en/', '/en.html?x=1', '/carrier/?x=1', '/carrier?x=1'],
  ...['/index.html?x=1', '/carrier/index.html', '/carrier//', '/en/?to=//evil.example/', '/no-such-page/'],
  '/_headers',
];

/** Hosts put such addresses in order each in its own way, or refuse them; none may lead elsewhere by them. */
const hostile = [
  ...['//', '//evil.example/', '//evil.example/index.html', '/x/..//evil.example/', '/.//evil.example.html'],
  ...[
    '/./\\evil.example/',
    '/\\evil.example/',
    '/\\evil.example/x.html',
    '/%5Cevil.example/',
    '/%5cevil.example.html',
  ],
  ...['/%2Fevil.example/', '/%2f%2fevil.example/', '/x/%2e%2e//evil.example/', '/%09/evil.example/'],
  ...['/%0d%0aLocation:%20//evil.example/', '/carrier/%0d%0a/', '/@evil.example/', '//[', '/%', '/%zz/'],
];

const running = [await runPreview(), await runCaddy(), await runNginx()];
const hosts = running.filter((host): host is Running => host !== null);
let differences = 0;
process.on('exit', () => {
  for (const host of hosts) host.stop();
});
for (const path of paths) for (const encoding of ['br', 'gzip', '']) await compare(path, encoding);
for (const path of hostile) for (const host of hosts) await staysHere(host, path);
for (const [index, name] of ['preview', 'caddy', 'nginx'].entries())
  if (!running[index])
    console.log(`${name} was left out: not installed, and Debian's packages cannot be had`);
console.log(
  `${hosts.map(({ name }) => name).join(', ')}: ${paths.length} addresses × 3 encodings × ${compared.length + 2} things, ${hostile.length} hostile addresses; ${differences} differences`,
);
process.exit(differences === 0 ? 0 : 1);

async function compare(path: string, encoding: string): Promise<void> {
  const [expected, ...others] = await Promise.all(hosts.map((host) => ask(host, path, encoding)));
  for (const [index, other] of others.entries())
    for (const [what, value] of Object.entries(expected ?? {})) {
      if (other[what] === value) continue;
      differences += 1;
      console.log(
        `${path} (${encoding}) ${what}: preview “${value.slice(0, 80)}”, ${hosts[index + 1]?.name} “${other[what]?.slice(0, 80)}”`,
      );
    }
}

async function staysHere(host: Running, path: string): Promise<void> {
  const { status = '', Location = '' } = await ask(host, path, '');
  const isHere =
    Location === '' || (/^\//.test(Location) && new URL(Location, 'http://here').host === 'here');
  if (isHere && !status.startsWith('5')) return;
  differences += 1;
  console.log(`${path}: ${host.name} answers ${status} “${Location}”`);
}

function ask({ port }: Running, path: string, encoding: string): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    const options = { port, path, host: 'localhost', headers: { 'accept-encoding': encoding } };
    get(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const status = String(answer.statusCode);
        const headers = compared.map((name) => [
          name,
          plain(String(answer.headers[name.toLowerCase()] ?? '')),
        ]);
        const isRedirect = status.startsWith('3');
        resolve({
          status,
          // What a redirect says in its body is the host's own, and nobody sees it.
          bytes: isRedirect ? '' : digestOf(Buffer.concat(chunks), answer.headers['content-encoding']),
          ...Object.fromEntries(headers.filter(([name = '']) => matters(name, isRedirect, answer))),
        });
      });
    }).on('error', reject);
  });
}

/** Vary only where it keeps a compressed answer from those who cannot read it. */
function matters(name: string, isRedirect: boolean, { headers }: IncomingMessage): boolean {
  if (name === 'Vary') return headers['content-encoding'] !== undefined;
  return !isRedirect || !['Content-Type', 'Content-Encoding'].includes(name);
}

function plain(value: string): string {
  return value.replace(/;\s*/g, '; ').toLowerCase();
}

function digestOf(bytes: Buffer, encoding: string | undefined): string {
  const whole =
    encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
  return createHash('sha256').update(whole).digest('hex').slice(0, 12);
}
