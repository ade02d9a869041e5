import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './offline.ts';

/** Answers in place of the host, or not at all, and then says so by `true`. */
type Trouble = (asked: IncomingMessage, answer: ServerResponse) => boolean;

interface BadNetwork {
  readonly origin: string;
  /** What stands between the reader and the host from now on; null is a network in order. */
  trouble: Trouble | null;
  readonly stop: () => Promise<void>;
}

/** A network on the way to a host, under an origin of its own. */
async function startBadNetwork(host: string): Promise<BadNetwork> {
  const server = createServer((asked, answer) => {
    if (network.trouble?.(asked, answer)) return;
    const { method, headers } = asked;
    const forwarded = request(new URL(asked.url ?? '/', host), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
      answered.pipe(answer);
    });
    forwarded.once('error', () => answer.destroy());
    asked.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const network: BadNetwork = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    trouble: null,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return network;
}

/** Pages that come through a network that can go wrong. */
export const test = base.extend<{ network: BadNetwork }>({
  network: async ({ host }, use) => {
    const network = await startBadNetwork(host.origin);
    await use(network);
    await network.stop();
  },
  baseURL: async ({ network }, use) => use(network.origin),
});

/** Never answers what fits. */
export const hangs =
  (isHit: (path: string) => boolean): Trouble =>
  ({ url = '' }) =>
    isHit(url);

/** A page to sign in on, in place of what fits, which browsers may keep. */
export const portal =
  (isHit: (path: string) => boolean, fields: Record<string, string> = {}, status = 200): Trouble =>
  ({ url = '' }, answer) => {
    if (!isHit(url)) return false;
    const headers = { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=86400', ...fields };
    answer.writeHead(status, headers).end('<!doctype html><title>Wi-Fi</title><h1>Sign in</h1>');
    return true;
  };
