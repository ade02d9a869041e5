import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeDevice } from './fixtures/fake-device.ts';

const now = new Date(2026, 10, 23, 9, 30);

async function open(device = new FakeDevice()) {
  const page = await device.open(async () => ({
    ...(await import('./backup.ts')),
    ...(await import('./persisted.ts')),
    ...(await import('./task.ts')),
    ...(await import('./progress.ts')),
    ...(await import('./reader.ts')),
    ...(await import('./chosen-carrier.ts')),
    ...(await import('./notes.ts')),
  }));
  return { ...page, device };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A device with something in every store, as the fixtures of version 0 have it. */
async function lived() {
  const device = new FakeDevice();
  const fixtures = import.meta.glob<string>('./fixtures/*.v0.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  for (const [path, raw] of Object.entries(fixtures))
    device.items.set(`breakchain.${/(\w+)\.v0/.exec(path)?.[1]}`, raw);
  return open(device);
}

const stateOf = (page: Awaited<ReturnType<typeof open>>) =>
  Object.fromEntries(page.keptStores().map(({ key, now }) => [key, now()]));

test('every store that says it belongs in a backup is in it', async () => {
  const page = await new FakeDevice().open(async () => ({
    ...(await import('./backup.ts')),
    ...(await import('./persisted.ts')),
  }));
  const file = JSON.parse(page.writeBackup(now));
  // A module that the backup does not import may have a store too.
  const modules = import.meta.glob('./*.ts');
  for (const [path, load] of Object.entries(modules)) if (!path.includes('.test.')) await load();
  const belong = page.keptStores().filter(({ inBackup }) => inBackup);
  expect(belong.length).toBeGreaterThan(5);
  expect(Object.keys(file.stores).sort()).toEqual(belong.map(({ key }) => key).sort());
});

test('a new phone that takes the file has what the old one had, by merging and by replacing', async () => {
  const old = await lived();
  const text = old.writeBackup(now);
  const before = stateOf(old);
  for (const how of ['merge', 'replace'] as const) {
    const fresh = await open();
    const backup = fresh.readBackup(text);
    if ('trouble' in backup) throw new Error(backup.trouble);
    expect(backup.madeOn).toBe('2026-11-23');
    fresh.restore(backup, how);
    expect(stateOf(fresh)).toEqual(before);
    expect(stateOf(await open(fresh.device))).toEqual(before);
  }
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const anyId = anyText.filter((key) => key !== '' && !['__proto__', 'prototype', 'constructor'].includes(key));
const anyProgress = fc.dictionary(
  anyId,
  fc.record({ status: fc.constantFrom('done', 'not-for-me'), on: fc.constant('2026-11-23') }),
);

test('export, then import, gives the same state, whatever it was', async () => {
  const page = await open();
  const keep = (how: 'merge' | 'replace', progress: object, notes: object) => {
    page.eraseEverything();
    page.changeProgress(progress);
    page.changeNotes(notes as Record<string, string>);
    const before = stateOf(page);
    const text = page.writeBackup(now);
    page.eraseEverything();
    const backup = page.readBackup(text);
    if ('trouble' in backup) throw new Error(backup.trouble);
    page.restore(backup, how);
    expect(stateOf(page)).toEqual(before);
  };
  fc.assert(
    fc.property(fc.constantFrom('merge', 'replace'), anyProgress, fc.dictionary(anyId, anyText), keep),
    { numRuns: 60 },
  );
});

test('merging keeps what is here and adds what is missing', async () => {
  const text = (await lived()).writeBackup(now);
  const here = await open();
  here.markNotForMe('carrier-blocking', new Date(2026, 10, 25));
  here.changeChosenCarrier({ carrier: 'china-telecom' });
  const backup = here.readBackup(text);
  if ('trouble' in backup) throw new Error(backup.trouble);
  here.restore(backup, 'merge');
  expect(here.useProgress.getState()).toMatchObject({
    'carrier-blocking': { status: 'not-for-me', on: '2026-11-25' },
    sue: { status: 'not-for-me' },
  });
  expect(here.useChosenCarrier.getState().carrier).toBe('china-telecom');
  expect(here.useReaderChoices.getState().phone).toBe('iphone-26');
});

test('replacing takes away what the file does not have', async () => {
  const text = (await lived()).writeBackup(now);
  const here = await open();
  here.markDone('secure-accounts', now);
  const backup = here.readBackup(text);
  if ('trouble' in backup) throw new Error(backup.trouble);
  here.restore(backup, 'replace');
  expect(here.useProgress.getState()).not.toHaveProperty('secure-accounts');
});

test('a file that was cut off anywhere is refused and changes nothing', async () => {
  const page = await lived();
  const text = page.writeBackup(now);
  const before = [...page.device.items];
  for (let length = 0; length < text.length; length += 1)
    expect(page.readBackup(text.slice(0, length))).toHaveProperty('trouble');
  expect(page.readBackup(text.slice(0, text.length / 2))).toEqual({ trouble: 'truncated' });
  expect([...page.device.items]).toEqual(before);
});

test('a file with any one character altered is refused, or says the same', async () => {
  const page = await lived();
  const text = page.writeBackup(now);
  const whole = page.readBackup(text);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 1 }), (at, other) => {
      const read = page.readBackup(text.slice(0, at) + other + text.slice(at + 1));
      if (!('trouble' in read)) expect(read).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test('what is no backup of ours is called foreign', async () => {
  const page = await open();
  for (const text of ['', 'hello', '[]', '42', 'null', '{"version":1}', '<html></html>'])
    expect(page.readBackup(text)).toEqual({ trouble: 'foreign' });
});

test('a file by a later version is told apart: its format, a store’s version, a store that we do not have', async () => {
  const page = await lived();
  const { checksum } = await import('#domain/checksum.ts');
  const file = JSON.parse(page.writeBackup(now));
  const resealed = (stores: object) =>
    JSON.stringify({ ...file, stores, checksum: checksum(JSON.stringify({ madeOn: file.madeOn, stores })) });
  expect(page.readBackup(JSON.stringify({ ...file, breakchain: 2 }))).toEqual({ trouble: 'newer' });
  expect(
    page.readBackup(resealed({ ...file.stores, progress: { version: 9, state: { shape: 'new' } } })),
  ).toEqual({ trouble: 'newer' });
  expect(page.readBackup(resealed({ ...file.stores, later: { version: 0, state: {} } }))).toEqual({
    trouble: 'newer',
  });
});

test('what is nested very deeply is refused, wherever it stands', async () => {
  const page = await lived();
  const whole = page.writeBackup(now);
  const before = [...page.device.items];
  for (const depth of [50, 20_000])
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = `${open.repeat(depth)}0${close.repeat(depth)}`;
      for (const [text, trouble] of [
        [deep, 'foreign'],
        [`{"breakchain":1,"a":${deep}}`, 'altered'],
        [`{"breakchain":${deep}}`, 'altered'],
        [whole.replace('"done"', () => deep), 'altered'],
        [whole.replace('"madeOn"', () => `"deep":${deep},"madeOn"`), undefined],
        [whole.replace('"stores": {', () => `"stores": {"later":${deep},`), 'altered'],
      ] as const) {
        const read = page.readBackup(text);
        expect('trouble' in read ? read.trouble : undefined).toBe(trouble);
      }
    }
  expect([...page.device.items]).toEqual(before);
});

test('the typed number is in no backup', async () => {
  const page = await open();
  const { changeTypedNumber } = await import('./typed-number.ts');
  changeTypedNumber('13800138000');
  expect(page.writeBackup(now)).not.toContain('138');
});
