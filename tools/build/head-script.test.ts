import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { beforeAll, expect, test } from 'vitest';
import { FakeElement, FakePage } from '../../src/app/head/fixtures/fake-page.ts';
import { buildHeadScript } from './head-script.ts';

let code = '';

beforeAll(async () => {
  code = await buildHeadScript();
});

/** A page that has run it. */
function run(localStorage: () => Pick<Storage, 'getItem'>, userAgent = 'Mozilla/5.0 Chrome/87.0'): FakePage {
  const page = new FakePage();
  Object.defineProperty(page.window, 'localStorage', { get: localStorage });
  const timers = { setTimeout: () => 0, clearTimeout: () => {} };
  runInNewContext(code, { ...page.globals, ...timers, navigator: { userAgent } });
  return page;
}

const nothing = () => ({ getItem: () => null });

test('it is a classic script in syntax that browsers older than ours read', () => {
  expect(() => parse(code, { ecmaVersion: 2015, sourceType: 'script' })).not.toThrow();
});

test('it is small, for every page carries it', () => {
  expect(gzipSync(code).length).toBeLessThan(1500);
});

test('it puts on the document what was saved, that scripts run, and whether this is WeChat', () => {
  const saved: Record<string, string> = {
    'breakchain.settings': '{"version":0,"state":{"theme":"dark","text":"large"}}',
    'breakchain.reader': '{"version":0,"state":{"phone":null,"order":"ours","hideDone":true}}',
  };
  const page = run(() => ({ getItem: (key) => saved[key] ?? null }), 'MicroMessenger/8.0');
  expect(page.document.documentElement.dataset).toEqual({
    js: '',
    wechat: '',
    theme: 'dark',
    text: 'large',
    late: '',
  });
});

test('where nothing is saved it says only that scripts run', () => {
  expect(run(nothing).document.documentElement.dataset).toEqual({ js: '' });
});

test('where storage throws, an early Enter is remembered all the same', () => {
  const page = run(() => {
    throw new Error('denied');
  });
  const form = new FakeElement('form');
  expect(page.send('submit', form).defaultPrevented).toBe(true);
  expect(form.dataset).toHaveProperty('asked');
});
