import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../tools/setup/chromium.mjs';

// Another, when two checkouts are tested at once.
const port = Number(process.env.E2E_PORT ?? 4317);
const executablePath = findChromium();

/** Pages as the production build is served, on a phone unless a test says otherwise. */
export default defineConfig({
  outputDir: '.out',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../build/reports/browser.json' }]],
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What the service worker answers, a test cannot hold back or break. Tests of it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // As root, as in a container, Chromium starts only without its sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  // What is timed runs by itself, when nothing else uses the processor.
  projects: [
    { name: 'pages', testIgnore: /answer-in-time/ },
    { name: 'timed', testMatch: /answer-in-time/, dependencies: ['pages'], fullyParallel: false },
  ],
  webServer: {
    command: 'node --import tsx tools/serve/serve.ts',
    cwd: '..',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
