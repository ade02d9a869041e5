import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('build/packages');
const unpacked = join(folder, 'root');

/** A program of the system, or one unpacked from Debian's packages: not installed, so nothing of it is started. */
export function findProgram(name: string, packages: readonly string[]): string | null {
  const here = ['usr/bin', 'usr/sbin', 'usr/lib/firefox-esr'].map((place) => join(unpacked, place));
  const places = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', ...here];
  const found = () => places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? null;
  return found() ?? (unpack(packages) ? found() : null);
}

/** A file of an unpacked package. */
export const unpackedFile = (path: string): string | null =>
  existsSync(join(unpacked, path)) ? join(unpacked, path) : null;

/** For what cannot be unpacked alone. False where one is not root, or not on Debian. */
export function installed(program: string, packages: readonly string[]): boolean {
  const isThere = () => spawnSync('which', [program]).status === 0;
  if (isThere()) return true;
  if (process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: 'ignore',
  });
  return isThere();
}

function unpack(packages: readonly string[]): boolean {
  mkdirSync(unpacked, { recursive: true });
  const download = () => spawnSync('apt-get', ['download', '-qq', ...packages], { cwd: folder }).status === 0;
  if (!download()) {
    spawnSync('apt-get', ['update', '-qq']);
    if (!download()) return false;
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith('.deb') && packages.some((name) => file.startsWith(`${name}_`)))
    .every((file) => spawnSync('dpkg', ['-x', join(folder, file), unpacked]).status === 0);
}
