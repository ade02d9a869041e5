import { build, type Rolldown } from 'vite';

/**
 * The script that each page has inline in its head: one classic script, its hash in the policy. Its syntax is
 * older than the app's, so that a browser that cannot run the app still says so.
 */
export async function buildHeadScript(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2015',
      minify: 'oxc',
      write: false,
      lib: { entry: 'src/app/head/head-script.ts', formats: ['iife'], name: 'head' },
    },
  });
  const [{ output }] = results as [Rolldown.RolldownOutput];
  const code = output[0].code.trim();
  if (/<\/script|<!--/i.test(code)) throw new Error('The head script would end its own element.');
  return code;
}
