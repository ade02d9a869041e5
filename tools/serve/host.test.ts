import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

describe('what is there', () => {
  test.each([
    ['/', 'home', 'no-cache'],
    ['/?from=chat', 'home', 'no-cache'],
    ['/%63arrier', 'carrier', 'no-cache'],
    ['/en', 'home, English', 'no-cache'],
    ['/en/carrier', 'carrier, English', 'no-cache'],
    ['http://localhost/carrier', 'carrier', 'no-cache'],
    ['/assets/a-1.js', 'script', 'public, max-age=31536000, immutable'],
    ['/sw.js', 'worker', 'no-store'],
  ])('%s is sent with its headers', async (target, body, caching) => {
    const answer = await host.ask(target);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({ 'cache-control': caching, 'x-frame-options': 'DENY' });
  });

  test('HEAD has the headers of GET and no body', async () => {
    const answer = await host.ask('/carrier', {}, 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '', headers: { 'content-length': '7' } });
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await host.ask('/carrier');
    const again = await host.ask('/carrier', { 'If-None-Match': headers.etag ?? '' });
    expect(again).toMatchObject({ status: 304, body: '', headers: { etag: headers.etag } });
  });

  test.each(['bytes=5-2', 'bytes=-', 'bytes=900-', 'bytes=0-1,3-4', 'lines=1'])(
    'a part that is asked for by “%s” is answered with the whole',
    async (range) => {
      expect(await host.ask('/carrier', { Range: range })).toMatchObject({ status: 200, body: 'carrier' });
    },
  );
});

describe('what is not there', () => {
  test.each([
    ['/none', 'not found'],
    ['/none?x=/en/', 'not found'],
    ['/assets/gone.js', 'not found'],
    ['/en/none', 'not found, English'],
    ['/_headers', 'not found'],
    ['/carrier.html.br', 'not found'],
    ['/../serve/host.ts', 'not found'],
    ['/%2e%2e/package.json', 'not found'],
    ['/x/../carrier', 'not found'],
  ])('%s is a 404 with the page that says so, and is not kept', async (target, body) => {
    const answer = await host.ask(target);
    expect(answer).toMatchObject({ status: 404, body });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html;charset=utf-8',
      'x-frame-options': 'DENY',
    });
  });

  test('the 404 page is compressed too, and is never a 304', async () => {
    const first = await host.ask('/none', { 'Accept-Encoding': 'br' });
    expect(first).toMatchObject({ status: 404, body: 'not found in brotli' });
    const { headers } = await host.ask('/404');
    expect(await host.ask('/none', { 'If-None-Match': headers.etag ?? '' })).toMatchObject({ status: 404 });
  });

  test('a file that is gone since is an error, and the host goes on', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const other = await startTestHost();
    other.removeFile('carrier.html');
    expect(await other.ask('/carrier')).toMatchObject({
      status: 500,
      headers: { 'cache-control': 'no-cache' },
    });
    expect(await other.ask('/')).toMatchObject({ status: 200 });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('/carrier'));
    await other.stop();
  });
});

describe('redirects', () => {
  test.each([
    ['/index.html', '/'],
    ['/carrier.html', '/carrier'],
    ['/carrier/', '/carrier'],
    ['/carrier//', '/carrier'],
    ['/carrier/index.html', '/carrier'],
    ['/en/?x=1', '/en?x=1'],
    ['/en.html?next=//evil.example/', '/en?next=//evil.example/'],
  ])('%s leads to %s', async (target, location) => {
    expect(await host.ask(target)).toMatchObject({ status: 308, headers: { location } });
  });
});

describe('compressed copies', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*, br;q=0', 'gzip'],
    ['br;q=0.5', 'br'],
    ['br;q=0', undefined],
    ['br; q=0.000, gzip; q=0', undefined],
    ['nobrhere', undefined],
    ['brotli, xgzip, gzip2', undefined],
    ['identity', undefined],
    ['', undefined],
    [',;=,q=;q=', undefined],
  ])('Accept-Encoding “%s” gets %s', async (accepted, encoding) => {
    const answer = await host.ask('/carrier', { 'Accept-Encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    const name = { br: 'brotli', gzip: 'gzip' }[encoding ?? ''];
    expect(answer).toMatchObject({ status: 200, body: name ? `carrier in ${name}` : 'carrier' });
    expect(answer.headers.vary).toBe('Accept-Encoding');
  });

  test('what has no copy is sent as it is', async () => {
    const answer = await host.ask('/assets/a-1.js', { 'Accept-Encoding': 'br' });
    expect(answer).toMatchObject({ status: 200, body: 'script' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});
