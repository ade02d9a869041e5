import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.stop());

describe('an address that looks like a redirect to another host', () => {
  test.each([
    '/x/..//evil.example/',
    '/./\\evil.example/',
    '/\\evil.example/',
    '/%5Cevil.example/',
    '/%2Fevil.example/',
    '/.//evil.example/',
    '/x//evil.example.html',
    '/%0d%0aLocation:%20//evil.example/',
    'http://localhost/\\evil.example/',
  ])('%s leads nowhere', async (target) => {
    const { status, headers } = await host.ask(target);
    expect([status, headers.location]).toEqual([404, undefined]);
  });
});

describe('what no browser sends', () => {
  test.each([
    '//',
    '//[',
    '//evil.example/',
    '/%',
    '/%zz',
    '/carrier%',
    '/%ff',
    '/%c0%ae/',
    '*',
    'carrier',
    'http://localhost//evil.example/',
    'http://[',
    '/caf\u00e9',
    '',
  ])('“GET %s” is a bad request', async (target) => {
    expect(await host.ask(target)).toMatchObject({ status: 400 });
  });

  test('what is to be changed is refused', async () => {
    expect(await host.ask('/carrier', {}, 'DELETE')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });
});

test('thousands of odd requests are each answered, and none leads to another host', async () => {
  const pieces = ['/', '//', '\\', '%', '%2f', '%5c', '%00', '%ff', '..', '.', '[', ']', '?', '#', ':', '@'];
  const words = ['carrier', 'en', 'index', '.html', 'evil.example', 'http://', '\u00e9', '\f', ';', '&', '"'];
  const odd = (of: readonly string[]) =>
    fc.array(fc.constantFrom(...of), { maxLength: 8 }).map((all) => all.join(''));
  const accepted = odd(['br', 'gzip', ';', 'q=', '0', '1', '.', ',', '*', ' ', 'identity', '"', '=']);
  const property = fc.asyncProperty(odd([...pieces, ...words]), accepted, async (target, encoding) => {
    const { status, headers } = await host.ask(target, { 'Accept-Encoding': encoding, Range: 'bytes=9-1' });
    expect([200, 308, 400, 404]).toContain(status);
    if (headers.location === undefined) return;
    expect(headers.location).toMatch(/^\//);
    expect(new URL(headers.location, 'http://localhost').host).toBe('localhost');
  });
  await fc.assert(property, { seed: 20261124, numRuns: 4000 });
  expect(await host.ask('/')).toMatchObject({ status: 200, body: 'home' });
});
