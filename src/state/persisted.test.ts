import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeDevice } from './fixtures/fake-device.ts';

const key = 'breakchain.ticks';
const broken = '{"version":0,"state":{"a":';
let device: FakeDevice;

/** A tab with one saved store of ticks. */
async function tab() {
  return device.open(async () => {
    const { persisted, eraseEverything } = await import('./persisted.ts');
    const { useStorageHealth } = await import('./storage-health.ts');
    const store = persisted({
      key: 'ticks',
      schema: v.record(v.string(), v.string()),
      initial: {} as Record<string, string>,
      migrations: [],
      inBackup: true,
    });
    return {
      ...store,
      eraseEverything,
      ticks: () => store.use.getState(),
      trouble: () => useStorageHealth.getState().ticks,
    };
  });
}

const saved = () => JSON.parse(device.items.get(key) ?? 'null')?.state;

beforeEach(() => {
  device = new FakeDevice();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is changed is still there in the next visit', async () => {
  (await tab()).change({ a: '1' });
  expect((await tab()).ticks()).toEqual({ a: '1' });
});

test('where nothing is saved, what was prerendered stays the same object, so that nothing is drawn anew', async () => {
  const page = await tab();
  expect(page.ticks()).toBe(page.use.getInitialState());
  page.change({ a: '1' });
  expect(page.ticks()).not.toBe(page.use.getInitialState());
});

test('a key that is taken back is gone in the next visit', async () => {
  const page = await tab();
  page.change({ a: '1', b: '1' });
  page.change({ a: undefined });
  expect((await tab()).ticks()).toEqual({ b: '1' });
});

test('what cannot be read is kept aside, the reader is told, and goes on being told after the next change', async () => {
  device.items.set(key, broken);
  const page = await tab();
  expect(page.trouble()).toBe('unreadable');
  page.change({ a: '1' });
  page.change({ b: '1' });
  expect([...device.items.values()]).toContain(broken);
  expect(saved()).toEqual({ a: '1', b: '1' });
  expect(page.trouble()).toBe('unreadable');
});

test('two different broken states are both kept aside', async () => {
  device.items.set(key, broken);
  (await tab()).change({ a: '1' });
  device.items.set(key, `${broken}"x`);
  (await tab()).change({ a: '1' });
  expect([...device.items.values()]).toEqual(expect.arrayContaining([broken, `${broken}"x`]));
});

test('unreadable and full: what was saved is not written over', async () => {
  device.items.set(key, broken);
  device.isFull = true;
  const page = await tab();
  page.change({ a: '1' });
  expect(page.trouble()).toBe('stuck');
  device.isFull = false;
  expect(device.items.get(key)).toBe(broken);
  expect(page.ticks()).toEqual({ a: '1' });
});

test('full: the change is kept in memory, the reader is told, and the next write carries it', async () => {
  const page = await tab();
  page.change({ a: '1' });
  device.isFull = true;
  page.change({ b: '1' });
  expect(page.trouble()).toBe('full');
  expect(page.ticks()).toEqual({ a: '1', b: '1' });
  expect(saved()).toEqual({ a: '1' });
  device.isFull = false;
  page.change({ c: '1' });
  expect(saved()).toEqual({ a: '1', b: '1', c: '1' });
  expect(page.trouble()).toBeUndefined();
});

test('a later version wrote it: it is left alone, and the reader is told', async () => {
  const later = '{"version":99,"state":{"shape":"unknown"}}';
  device.items.set(key, later);
  const page = await tab();
  page.change({ a: '1' });
  expect(device.items.get(key)).toBe(later);
  expect(page.trouble()).toBe('newer');
  expect(page.ticks()).toEqual({ a: '1' });
});

test('storage is forbidden: everything works until the page is closed, and the reader is told', async () => {
  device.isForbidden = true;
  const page = await tab();
  page.change({ a: '1' });
  page.change({ b: '1' });
  expect(page.ticks()).toEqual({ a: '1', b: '1' });
  expect(page.trouble()).toBe('forbidden');
  expect(page.eraseEverything()).toBe(false);
  expect(page.ticks()).toEqual({});
});

test('after erasing, the next change brings nothing back', async () => {
  device.items.set(`${key}.unreadable.1`, broken);
  const page = await tab();
  page.change({ a: '1' });
  expect(page.eraseEverything()).toBe(true);
  expect(device.items.size).toBe(0);
  page.change({ b: '1' });
  expect(saved()).toEqual({ b: '1' });
});

test('erasing in one tab empties the other, and the other brings nothing back', async () => {
  const one = await tab();
  const other = await tab();
  other.change({ a: '1' });
  device.isFull = true;
  other.change({ unsaved: '1' });
  device.isFull = false;
  device.focus(one.page);
  one.eraseEverything();
  expect(other.ticks()).toEqual({});
  device.focus(other.page);
  other.change({ b: '1' });
  expect(saved()).toEqual({ b: '1' });
});

test('erasing leaves what is not ours', async () => {
  device.items.set('somebody.else', '1');
  (await tab()).eraseEverything();
  expect([...device.items.keys()]).toEqual(['somebody.else']);
});

test('two tabs write at the same time: both keep what the other saved', async () => {
  const one = await tab();
  const other = await tab();
  device.focus(one.page);
  one.change({ a: '1' });
  device.focus(other.page);
  other.change({ b: '1' });
  expect(saved()).toEqual({ a: '1', b: '1' });
  expect(one.ticks()).toEqual({ a: '1', b: '1' });
});

test('a frozen page does not write over what was saved while it slept', async () => {
  const frozen = await tab();
  frozen.change({ a: '1' });
  frozen.page.isFrozen = true;
  const other = await tab();
  other.change({ a: undefined, b: '1' });
  device.focus(frozen.page);
  frozen.change({ c: '1' });
  expect(saved()).toEqual({ b: '1', c: '1' });
});

test('a page that comes back from the cache shows what was saved meanwhile', async () => {
  const cached = await tab();
  cached.page.isFrozen = true;
  (await tab()).change({ a: '1' });
  expect(cached.ticks()).toEqual({});
  cached.page.wake();
  expect(cached.ticks()).toEqual({ a: '1' });
});
