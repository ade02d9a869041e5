import { readFileSync } from 'node:fs';
import { startHost } from '../../serve/host.ts';
import { makeJourney } from './journey.ts';
import { openChromium87, openFirefox } from './puppeteer-tabs.ts';
import { openWebKit } from './webkit-tab.ts';

// The same short journey in browsers that our other tests do not run in. `npm run test:browsers`, after a build;
// it fetches them from npm and Debian. One that cannot be had is left out, and that is said.

const host = await startHost('dist', JSON.parse(readFileSync('build/headers.json', 'utf8')));
let failed = 0;
for (const [name, open] of [
  ['Chromium 87', openChromium87],
  ['Firefox ESR', openFirefox],
  ['WebKitGTK', openWebKit],
] as const) {
  const tab = await open().catch((problem: Error) => {
    console.log(`– ${name} does not start: ${problem.message}`);
    return null;
  });
  if (!tab) {
    console.log(`– ${name} was left out: it cannot be had here`);
    continue;
  }
  try {
    await makeJourney(tab, host.origin);
    console.log(`✓ ${tab.name}`);
  } catch (problem) {
    failed += 1;
    console.log(`✘ ${tab.name}: ${(problem as Error).message}\n${tab.complaints().join('\n')}`);
  }
  await tab.close();
}
await host.stop();
process.exit(failed === 0 ? 0 : 1);
