import { readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';
import { contentFiles } from './load.ts';

/** Where texts stand between quotation marks: each text, with the places that have it. */
type Lines = ReadonlyMap<string, readonly { readonly file: string; readonly line: number }[]>;

const quoted = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** All texts of all files. */
export function linesOfTexts(
  files: readonly (readonly [file: string, code: string])[] = contentFiles().map(
    (file) => [file, readFileSync(file, 'utf8')] as const,
  ),
): Lines {
  const lines = new Map<string, { file: string; line: number }[]>();
  for (const [file, code] of files)
    for (const { 0: whole, 1: single, 2: double, 3: template, index } of code.matchAll(quoted)) {
      const raw = single ?? double ?? template;
      if (raw === undefined || whole === "''") continue;
      const text = raw.replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
      const line = code.slice(0, index).split('\n').length;
      lines.set(text, [...(lines.get(text) ?? []), { file, line }]);
    }
  return lines;
}

/** As editors and terminals understand it: `src/content/faq/courier.ts:31  What is wrong.` */
export function inWords({ at: { file, keys }, words, says }: Fault, lines: Lines): string {
  const places = (words !== undefined && lines.get(words)) || [];
  const place = places.find((one) => one.file === file) ?? places[0];
  if (place) return `${place.file}:${place.line}  ${says}`;
  return `${file}${keys.length > 0 ? ` (${keys.join(' → ')})` : ''}  ${says}`;
}
