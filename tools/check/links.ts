import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAttribute } from '@parse5/tools';
import { fileOf } from '../build/file-of.ts';
import { elementsOf, parse } from '../html.ts';

// Every link within dist leads to a page, a file or a place that is there. With --world: where the others lead, for
// somebody with a network to go through.

const dist = 'dist';

const isOurs = (link: string): boolean => /^[/#]/.test(link);

interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const pages = new Map<string, Page>(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, read(readFileSync(join(dist, file), 'utf8'))]),
);

function read(html: string): Page {
  const elements = elementsOf(parse(html));
  const attribute = (name: string) => elements.flatMap((element) => getAttribute(element, name) ?? []);
  return { links: attribute('href'), ids: new Set(attribute('id')) };
}

function check(): void {
  const broken = [...pages].flatMap(([file, { links }]) =>
    [...new Set(links)]
      .filter((link) => isOurs(link) && !leads(link, file))
      .map((link) => `${file}: ${link}`),
  );
  const count = [...pages.values()].flatMap(({ links }) => links.filter(isOurs)).length;
  if (broken.length > 0) {
    console.error(broken.join('\n'));
    console.error(`\n${broken.length} links lead nowhere.`);
    process.exit(1);
  }
  console.log(`${count} links on ${pages.size} pages lead somewhere.`);
}

function leads(link: string, from: string): boolean {
  const [path = '', id] = link.split('#');
  const file = path === '' ? from : fileOf(path);
  const page = pages.get(file);
  if (!page) return id === undefined && existsSync(join(dist, path)) && path !== '/';
  return id === undefined || page.ids.has(decodeURIComponent(id));
}

function listWorld(): void {
  const from = new Map<string, string[]>();
  for (const [file, { links }] of pages)
    for (const link of new Set(links))
      if (/^https?:/.test(link)) from.set(link, [...(from.get(link) ?? []), file]);
  for (const [link, files] of [...from].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${link}\t${files[0]}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`);
}

if (process.argv.includes('--world')) listWorld();
else check();
