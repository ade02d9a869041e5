import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type EnvironmentModuleNode, type ViteDevServer } from 'vite';
import type * as Server from '../../src/entry-server.tsx';
import { splitLocale } from '../../src/paths.ts';
import { documentOf } from '../build/document.ts';
import { buildHeadScript } from '../build/head-script.ts';
import { metaPolicy } from '../build/headers.ts';
import { componentFile } from '../build/manifest.ts';

// `npm run dev`: every address drawn on the server and taken over, as the build does it, under the same policy (with a
// nonce where the build has hashes), and hot: components and styles change in place, content reloads the page.

const port = Number(process.env.PORT ?? 5173);
const nonce = 'development';
const entry = '/src/entry-server.tsx';

const server = createHttpServer();
const headScript = await buildHeadScript();
const vite = await createServer({
  appType: 'custom',
  // One server for pages and for news of changes: the policy allows no other.
  server: { middlewareMode: true, hmr: { server } },
  html: { cspNonce: nonce },
});

vite.watcher.on('change', (file) => {
  // Only the server knows it, so no module in the browser can change in place.
  if (/\/src\/content\/|-data\.ts$/.test(file)) vite.environments.client.hot.send({ type: 'full-reload' });
});

server.on('request', (request, response) => {
  vite.middlewares(request, response, () => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    draw(pathname).then(
      ({ html, status }) =>
        response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8' }).end(html),
      (problem: Error) => {
        vite.ssrFixStacktrace(problem);
        console.error(problem);
        response.writeHead(500).end(problem.stack);
      },
    );
  });
});
server.listen(port, 'localhost', () => console.log(`断链, hot, is at http://localhost:${port}`));

async function draw(pathname: string): Promise<{ html: string; status: number }> {
  const { render } = (await vite.ssrLoadModule(entry)) as typeof Server;
  const { locale, path } = splitLocale(pathname);
  const page = await render(path, locale, 'development');
  const source = `'nonce-${nonce}'`;
  const html = documentOf(
    readFileSync('index.html', 'utf8'),
    page,
    {
      policy: metaPolicy({ scripts: [source], styles: [source] }),
      headScript: `<script>${headScript}</script>`,
      styles: await stylesOf(vite, page.block.page),
      scripts: ['<script type="module" src="/src/main.tsx"></script>'],
    },
    [],
  );
  return {
    html: await vite.transformIndexHtml(pathname, html),
    status: page.block.path === '/404' ? 404 : 200,
  };
}

/** The styles of a page before its scripts bring them, marked so that Vite changes them in place. */
async function stylesOf({ environments: { ssr }, transformRequest }: ViteDevServer, page: string) {
  const found = new Map<string, string>();
  for (const file of [
    '/src/ui/tokens.css',
    '/src/ui/base.css',
    '/src/ui/conditions.css',
    '/src/ui/print.css',
  ])
    found.set(vite.config.root + file, file);
  const visited = new Set<EnvironmentModuleNode>();
  function visit(module: EnvironmentModuleNode | undefined): void {
    if (!module || visited.has(module)) return;
    visited.add(module);
    if (module.file?.endsWith('.css')) found.set(module.file, module.url);
    for (const imported of module.importedModules) visit(imported);
  }
  const modules = [...ssr.moduleGraph.idToModuleMap.values()];
  visit(modules.find(({ file }) => file?.endsWith('/src/app/App.tsx')));
  visit(modules.find(({ file }) => file?.endsWith(componentFile(page))));
  return Promise.all(
    [...found].map(async ([file, url]) => {
      const result = await transformRequest(`${url}?inline`);
      const css = /^export default "(.*)"/m.exec(result?.code ?? '')?.[1] ?? '';
      return `<style data-vite-dev-id="${file}">${JSON.parse(`"${css}"`)}</style>`;
    }),
  );
}
