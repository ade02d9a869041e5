import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../tools/build/file-of.ts';
import { currentRelease, digestOf, writeWorker } from '../../tools/build/release.ts';

/**
 * The same site as another build would give it: every hashed file has a new name, every page a new
 * version. As after a real deploy, nothing of the old names is there.
 */
export function nextRelease(folder: string, title: string): void {
  const { version, digests, first } = currentRelease();
  const next = `${title}-${version}`;
  const renamed = (name: string) => name.replace(/^(\/?assets\/.*)(\.\w+)$/, `$1-${title}$2`);
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const assets = readdirSync(join(folder, 'assets'));
  for (const file of assets)
    renameSync(join(folder, 'assets', file), join(folder, renamed(`assets/${file}`)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(html|js|css)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    let text = readFileSync(path, 'utf8').replace(`content="${version}"`, `content="${next}"`);
    for (const file of assets)
      text = text.split(file).join(renamed(`assets/${file}`).slice('assets/'.length));
    writeFileSync(path, text);
  }
  const onDisk = (name: string) =>
    join(folder, name in digests && !/\.\w+$/.test(name) ? fileOf(name) : name);
  writeWorker(folder, {
    version: next,
    digests: Object.fromEntries(
      Object.keys(digests).map((name) => [renamed(name), digestOf(onDisk(renamed(name)))]),
    ),
    first: { zh: first.zh.map(renamed), en: first.en.map(renamed) },
  });
}
