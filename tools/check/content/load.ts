import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Modules } from './walk.ts';

const folder = 'src/content';

/** The files that people write content in. The index of sources is made of all the others, by the build. */
export const contentFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|fixtures\/|^source-index\.ts$/.test(file))
    .map((file) => join(folder, file))
    .sort();

/** What each of them exports. */
export async function loadContent(): Promise<Modules> {
  const loaded = contentFiles().map(
    async (file) => [file, (await import(pathToFileURL(file).href)) as Modules[string]] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}

/** For a file that is not even a module any more: mostly a quotation mark or a comma too few. */
export function unreadable(problem: unknown): string {
  const message = String(problem instanceof Error ? problem.message : problem);
  const [, file, line, says] = /(src\/content\/[^:\s]+):(\d+):\d+: ERROR: (.*)/.exec(message) ?? [];
  if (!file) return `src/content cannot be read: ${message}`;
  return `${file}:${line}  This file cannot be read: a quotation mark, comma or bracket is missing or too many here. (${says})`;
}
