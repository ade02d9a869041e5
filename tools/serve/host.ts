import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { cacheControl, otherwise } from '../build/headers.ts';

export interface Host {
  readonly origin: string;
  /** Puts another folder in place of what was served, as a deploy does. */
  readonly deploy: (folder: string) => void;
  readonly stop: () => Promise<void>;
}

/** Serves a folder as a good static host would: precompressed, no trailing slashes, real 404s, all headers. */
export async function startHost(
  folder: string,
  headers: Readonly<Record<string, string>>,
  port = 0,
): Promise<Host> {
  let serveFile = serving(folder);
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
      answerNotFound(request, response, pathname, serveFile);
    });
  });
  await listening(server, port);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (other) => {
      serveFile = serving(other);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const serving = (folder: string) =>
  sirv(folder, { brotli: true, gzip: true, etag: true, extensions: ['html'] });

/** The 404 page of the reader's language, with the status that says so. */
function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  serveFile: ReturnType<typeof sirv>,
): void {
  response.setHeader('Cache-Control', otherwise); // Else a script that is late in a deploy is missing for a year.
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((_: number, fields: Record<string, string>) =>
    writeHead(404, fields)) as typeof writeHead;
  request.url = /^\/en(\/|$)/.test(pathname) ? '/en/404' : '/404';
  serveFile(Object.assign(request, { _parsedUrl: undefined }), response, () => {
    response.end();
  });
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
