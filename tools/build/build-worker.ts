import { build } from 'vite';

/** Compiles the service worker. One classic script: old browsers know no modules in workers. */
export async function buildWorker(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: ['chrome87', 'safari15', 'firefox78'],
      outDir: 'build',
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });
}
