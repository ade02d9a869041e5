import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Negotiator from 'negotiator';
import { cacheControl, otherwise } from '../build/headers.ts';
import { readAddress } from './address.ts';
import { encodings, type Served, ServedFiles } from './files.ts';

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
  let files = new ServedFiles(folder);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, files).catch((problem: Error) => {
      console.error(`${request.method} ${request.url}: ${problem.message}`);
      if (response.headersSent) response.destroy();
      else say(response, 500);
    });
  });
  await listening(server, port);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: (other) => {
      files = new ServedFiles(other);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, files: ServedFiles): Promise<void> {
  const address = readAddress(request.url ?? '');
  if (!address) return say(response, 400);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, { Allow: 'GET, HEAD' });
  const { path, redirect } = address;
  if (redirect) return say(response, 308, { Location: redirect });
  const file = files.at(path);
  if (file) return await send(request, response, file, 200, cacheControl(path));
  const notFound = files.at(/^\/en(\/|$)/.test(path) ? '/en/404' : '/404');
  // Kept for no time, else a script that is late in a deploy is missing for a year.
  if (notFound) return await send(request, response, notFound, 404, otherwise);
  say(response, 404);
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  status: 200 | 404,
  caching: string,
): Promise<void> {
  const accepted = new Negotiator(request).encodings([...encodings]);
  const encoding = encodings.find((name) => served.encoded[name] && accepted.includes(name));
  const { file, etag } = (encoding && served.encoded[encoding]) ?? served;
  const headers = {
    'Cache-Control': caching,
    ...(Object.keys(served.encoded).length > 0 ? { Vary: 'Accept-Encoding' } : {}),
    ...(status === 200 ? { ETag: etag } : {}),
  };
  if (status === 200 && request.headers['if-none-match']?.includes(etag)) return say(response, 304, headers);
  const bytes = await readFile(file);
  response.writeHead(status, {
    ...headers,
    'Content-Type': served.contentType,
    'Content-Length': bytes.length,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** An answer without a body. */
function say(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'Cache-Control': otherwise, ...headers }).end();
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
