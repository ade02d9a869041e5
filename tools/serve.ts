import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheControl } from './headers.ts';

// Serves dist as a good static host would: precompressed, no trailing slashes, real 404s, all headers.

const port = Number(process.env.PORT ?? 4173);
const headers: Record<string, string> = JSON.parse(readFileSync('build/headers.json', 'utf8'));

const serveFile = sirv('dist', { brotli: true, gzip: true, etag: true, extensions: ['html'] });

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', cacheControl(pathname));
  const clean = pathname.replace(/(\/index)?\.html$/, '').replace(/\/+$/, '') || '/';
  if (clean !== pathname) {
    response.writeHead(308, { Location: clean + search }).end();
    return;
  }
  serveFile(request, response, () => {
    notFound(request, response, pathname);
  });
});

/** The 404 page of the reader's language, with the status that says so. */
function notFound(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((_: number, fields: Record<string, string>) =>
    writeHead(404, fields)) as typeof writeHead;
  request.url = /^\/en(\/|$)/.test(pathname) ? '/en/404' : '/404';
  serveFile(Object.assign(request, { _parsedUrl: undefined }), response, () => {
    response.end();
  });
}

server.on('error', (problem: NodeJS.ErrnoException) => {
  const isTaken = problem.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=5000 npm start` : problem.message);
  process.exit(1);
});

server.listen(port, 'localhost', () => console.log(`断链 is at http://localhost:${port}`));
