import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markReady } from '../ready.ts';
import { FakeElement, FakePage } from './fixtures/fake-page.ts';
import { watchArrival } from './watch-arrival.ts';
import { headWords as words } from './words.ts';

const opening = [words.opening.zh];
const failed = [words.failed.zh, words.reload.zh];
const minute = 60_000;
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
  for (const [name, value] of Object.entries(page.globals)) vi.stubGlobal(name, value);
  watchArrival();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const script = () => new FakeElement('script');
const preload = () => Object.assign(new FakeElement('link'), { rel: 'modulepreload' });
const type = () => page.send('input', new FakeElement('input'));

test('where the app comes in time, nothing is ever said', () => {
  type();
  vi.advanceTimersByTime(3_000);
  markReady();
  page.send('error', script());
  page.send('unhandledrejection', page.window);
  type();
  vi.advanceTimersByTime(10 * minute);
  expect(page.notice()).toEqual([]);
});

test.each([
  ['a script that does not come', () => page.send('error', script())],
  ['a preload that does not come', () => page.send('error', preload())],
  [
    'a script of ours that throws',
    () => page.send('error', page.window, { filename: 'https://our.host/assets/x.js' }),
  ],
  ['a start that fails', () => page.send('unhandledrejection', page.window)],
])('%s is told within moments, with a way to try again', (_, fail) => {
  fail();
  vi.advanceTimersByTime(2_500);
  expect(page.notice()).toEqual(failed);
  expect(page.notices()[0]?.attributes.role).toBe('alert');
  page.notices()[0]?.children[0]?.onclick();
  expect(page.reloads).toBe(1);
});

test.each([
  ['an image', () => page.send('error', new FakeElement('img'))],
  ['the manifest', () => page.send('error', Object.assign(new FakeElement('link'), { rel: 'manifest' }))],
  [
    'a script that the WebView planted',
    () => page.send('error', page.window, { filename: 'https://other.host/bridge.js' }),
  ],
  ['a script without an address', () => page.send('error', page.window, { filename: '' })],
])('%s that fails is no failure of ours', (_, fail) => {
  fail();
  vi.advanceTimersByTime(10_000);
  expect(page.notice()).toEqual([]);
});

test('a script that comes after all is no failure', () => {
  page.send('error', preload());
  vi.advanceTimersByTime(1_000);
  markReady();
  vi.advanceTimersByTime(minute);
  expect(page.notice()).toEqual([]);
});

test('nothing is said while scripts keep coming, however slowly; when they stop, it is', () => {
  for (let count = 0; count < 8; count += 1) {
    vi.advanceTimersByTime(15_000);
    page.send('load', script(), {}, page.document);
  }
  expect(page.notice()).toEqual([]);
  vi.advanceTimersByTime(21_000);
  expect(page.notice()).toEqual(failed);
});

test('whoever types or presses a button is told that it is still opening, but not in the first moments', () => {
  type();
  vi.advanceTimersByTime(3_000);
  expect(page.notice()).toEqual([]);
  vi.advanceTimersByTime(1_500);
  expect(page.notice()).toEqual(opening);
});

test('a button that is pressed later is answered at once', () => {
  vi.advanceTimersByTime(5_000);
  page.send('click', new FakeElement('p'));
  expect(page.notice()).toEqual([]);
  page.send('click', new FakeElement('button'));
  expect(page.notice()).toEqual(opening);
});

test('that it failed is said in place of that it is opening, and stays', () => {
  vi.advanceTimersByTime(5_000);
  type();
  page.send('error', script());
  vi.advanceTimersByTime(2_500);
  expect(page.notice()).toEqual(failed);
  type();
  expect(page.notice()).toEqual(failed);
});

test('it is said in the language of the page', () => {
  page.document.documentElement.lang = 'en';
  page.send('error', script());
  vi.advanceTimersByTime(2_500);
  expect(page.notice()).toEqual([words.failed.en, words.reload.en]);
});

test('a page of which nothing is there yet is told once it is', () => {
  const { body } = page.document;
  page.document.body = null;
  page.send('error', script());
  vi.advanceTimersByTime(2_500);
  page.document.body = body;
  vi.advanceTimersByTime(minute);
  expect(page.notice()).toEqual(failed);
});

test('events that no element sent break nothing', () => {
  for (const type of ['click', 'input', 'error']) page.send(type, page.window);
  vi.advanceTimersByTime(5_000);
  expect(page.notice()).toEqual(opening);
});
