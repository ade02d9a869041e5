import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from '../../src/paths.ts';
import { AxeWithoutBrowser } from './structure/axe.ts';

// What axe asks of the HTML of a page, of every page of dist: names, roles, headings, lists, landmarks.

const axe = new AxeWithoutBrowser();
// What is made of all pages' main parts is as they are.
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && `/${file}` !== singleFile,
);
const faults: string[] = [];
for (const file of files)
  for (const violation of await axe.violations(readFileSync(join('dist', file), 'utf8')))
    faults.push(`${file}: ${violation}`);

for (const fault of faults) console.error(fault);
if (files.length < 100) console.error(`Only ${files.length} pages were found in dist.`);
console.log(
  `${files.length} pages: axe finds ${faults.length === 0 ? 'nothing' : `${faults.length} faults`}.`,
);
process.exit(faults.length === 0 && files.length >= 100 ? 0 : 1);
