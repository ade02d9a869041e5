import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeDevice } from './fixtures/fake-device.ts';
import { ownAccountKey } from './unbinding.ts';

// Whatever is saved under our keys: what can be read of it is shown and goes on being saved, the rest is kept aside.

afterEach(() => {
  vi.unstubAllGlobals();
});

const open = (device: FakeDevice) =>
  device.open(async () => ({
    ...(await import('./progress.ts')),
    ...(await import('./settings.ts')),
    ...(await import('./unbinding.ts')),
    ...(await import('./task.ts')),
    ...(await import('./storage-health.ts')),
  }));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-[01]\d-[0-3]\d$/.test(value);

/** What each store can read, said a second time. */
const readable: Record<string, (key: string, value: unknown) => boolean> = {
  progress: (_, value) =>
    isObject(value) && ['done', 'not-for-me'].includes(value.status as string) && isDay(value.on),
  settings: (key, value) =>
    key === 'theme'
      ? ['system', 'light', 'dark'].includes(value as string)
      : key !== 'text' || ['standard', 'large'].includes(value as string),
  unbinding: (_, value) =>
    isObject(value) &&
    (value.name === undefined || typeof value.name === 'string') &&
    (value.doneOn === undefined || isDay(value.doneOn)),
};

/** Names that no id of ours has, and that the library leaves out: saved again, never shown. */
const reserved = ['__proto__', 'prototype', 'constructor'];

const key = fc.oneof(
  fc.constantFrom('theme', 'text', 'sue', 'bank', '0', '-1', ' ', 'toString', 'constructor', '__proto__'),
  fc.string({ maxLength: 6 }),
);
const value = fc.oneof(
  fc.constantFrom<unknown>('dark', 'large', 'LARGE', { status: 'done', on: '2026-11-23' }),
  fc.constantFrom<unknown>(
    { status: 'done', on: '2026-11-23', by: 'a later version' },
    { name: '门禁', no: 1 },
  ),
  fc.constantFrom<unknown>({ status: 'done', on: 20261123 }, { doneOn: '2026-11-23' }, { doneOn: null }),
  fc.jsonValue({ maxDepth: 2 }),
);
const saved = fc
  .array(fc.tuple(key, value), { maxLength: 6 })
  .map((entries) => JSON.stringify({ version: 0, state: Object.fromEntries(entries) }));

test.each(['progress', 'settings', 'unbinding'])('what can be read of %s is never lost', async (store) => {
  const name = `breakchain.${store}`;
  await fc.assert(
    fc.asyncProperty(saved, async (raw) => {
      const device = new FakeDevice();
      device.items.set(name, raw);
      const entries: [string, unknown][] = Object.entries(JSON.parse(raw).state);
      const page = await open(device);
      const good = entries.filter(([key, value]) => reserved.includes(key) || readable[store]?.(key, value));
      const isDamaged = good.length < entries.length;
      const state = { progress: page.useProgress, settings: page.useSettings, unbinding: page.useUnbinding }[
        store
      ]?.getState();
      const shown = new Map(Object.entries({ ...state }));
      const known = (key: string) => (store === 'settings' ? ['theme', 'text'] : [key]).includes(key);
      for (const [key, value] of good)
        if (known(key) && !reserved.includes(key)) expect([value]).toMatchObject([shown.get(key)]);
      if (store !== 'settings')
        expect(shown.size).toBe(good.filter(([key]) => !reserved.includes(key)).length);
      expect(page.useStorageHealth.getState()[store]).toBe(isDamaged ? 'unreadable' : undefined);
      expect(device.items.get(name)).toBe(raw);
      page.changeProgress({ next: { status: 'done', on: '2026-11-24' } });
      page.changeSettings({});
      page.changeUnbinding({ next: {} });
      const next = JSON.parse(device.items.get(name) ?? '').state;
      for (const [key, value] of good)
        if (key !== 'next') expect(Object.entries(next)).toContainEqual([key, value]);
      expect([...device.items.values()].includes(raw) || !isDamaged).toBe(true);
      const again = await open(device);
      expect(again.useStorageHealth.getState()).toEqual({});
    }),
    { numRuns: 60 },
  );
});

test.each<[string, unknown]>([
  ['a list', []],
  ['a text', 'done'],
  ['nothing', null],
  ['a list of words', ['a', 'b']],
])('a record whose state is %s is kept aside as it is', async (_, state) => {
  const device = new FakeDevice();
  const raw = JSON.stringify({ version: 0, state });
  device.items.set('breakchain.notes', raw);
  const { changeNotes, useNotes } = await device.open(() => import('./notes.ts'));
  expect(useNotes.getState()).toEqual({});
  changeNotes({ sue: '问过了' });
  expect(device.items.get('breakchain.notes.unreadable.1')).toBe(raw);
});

test('a record with one choice missing shows the others, and is not called broken', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.settings', '{"version":0,"state":{"theme":"dark"}}');
  const page = await open(device);
  expect(page.useSettings.getState()).toEqual({ theme: 'dark', text: 'standard', showsSources: false });
  expect(page.useStorageHealth.getState()).toEqual({});
});

test('something nested deeply is kept aside, and the rest is saved as ever', async () => {
  const device = new FakeDevice();
  const raw = `{"version":0,"state":{"theme":"dark","later":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
  device.items.set('breakchain.settings', raw);
  const page = await open(device);
  page.changeSettings({ text: 'large' });
  expect(JSON.parse(device.items.get('breakchain.settings') ?? '').state).toEqual({
    theme: 'dark',
    text: 'large',
    showsSources: false,
  });
  expect(device.items.get('breakchain.settings.unreadable.1')).toBe(raw);
});

test('a tick opens again, whatever year the clock showed when it was made', async () => {
  for (const year of [-5, 1, 1970, 999, 2026, 9999, 12026, 275000]) {
    const device = new FakeDevice();
    const clock = new Date(2026, 10, 23);
    clock.setFullYear(year);
    (await open(device)).markDone('sue', clock);
    const page = await open(device);
    expect(page.useProgress.getState()).toHaveProperty('sue.status', 'done');
    expect(page.useStorageHealth.getState()).toEqual({});
  }
});

test('accounts that are added when the clock went back, or stands, do not take each other’s place', () => {
  const clock = [0, 5, 5, -5, 0].map((time) => ownAccountKey(new Date(time)));
  expect(new Set(clock).size).toBe(clock.length);
});
