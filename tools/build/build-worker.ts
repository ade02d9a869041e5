import { build } from 'vite';
import { oldestBrowsers } from './oldest-browsers.ts';

/** Compiles the service worker. One classic script: old browsers know no modules in workers. */
export async function buildWorker(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: oldestBrowsers(),
      outDir: 'build',
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });
}
