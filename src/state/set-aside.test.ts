import { afterEach, expect, test, vi } from 'vitest';
import { FakeDevice } from './fixtures/fake-device.ts';

const broken = '{"version":0,"state":{"a":';
const damaged = '{"version":0,"state":{"sue":"问过了","say-stop":7}}';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (device: FakeDevice) =>
  device.open(async () => ({
    ...(await import('./set-aside.ts')),
    ...(await import('./notes.ts')),
    ...(await import('./persisted.ts')),
    ...(await import('./storage-health.ts')),
  }));

const seen = ({ useSetAside }: Awaited<ReturnType<typeof open>>) =>
  useSetAside.getState().map(({ key, raw, since }) => [key, raw, since]);

test('what was set aside is seen with its day; an earlier release wrote none down', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24), toFake: ['Date'] });
  const device = new FakeDevice();
  device.items.set('breakchain.carrier.unreadable.1', 'of an earlier release');
  device.items.set('breakchain.notes', broken);
  const page = await open(device);
  expect(seen(page)).toEqual([
    ['carrier', 'of an earlier release', null],
    ['notes', broken, '2026-11-24'],
  ]);
  vi.setSystemTime(new Date(2027, 0, 1));
  expect(seen(await open(device))).toEqual(seen(page));
  expect(JSON.parse(page.writeSetAside()).setAside).toContainEqual({
    key: 'notes',
    since: '2026-11-24',
    raw: broken,
  });
});

test('what was thrown away does not come back, and what could be read of it stays', async () => {
  for (const [raw, notes] of [
    [broken, {}],
    [damaged, { sue: '问过了' }],
  ] as const) {
    const device = new FakeDevice();
    device.items.set('breakchain.notes', raw);
    const page = await open(device);
    expect(page.throwAwaySetAside()).toBe(true);
    expect(seen(page)).toEqual([]);
    expect(page.useStorageHealth.getState()).toEqual({});
    const again = await open(device);
    expect(seen(again)).toEqual([]);
    expect(again.useNotes.getState()).toEqual(notes);
    expect([...device.items.keys()]).toEqual(['breakchain.notes']);
  }
});

test('what was changed since stays when the copies are thrown away', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.notes', damaged);
  const page = await open(device);
  page.changeNotes({ bank: '销了' });
  page.throwAwaySetAside();
  expect((await open(device)).useNotes.getState()).toEqual({ sue: '问过了', bank: '销了' });
});

test('erasing everything takes them too, here and in another tab', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.notes', broken);
  const page = await open(device);
  const other = await open(device);
  other.eraseEverything();
  expect([seen(page), seen(other)]).toEqual([[], []]);
  expect(device.items.size).toBe(0);
});
