import { afterEach, expect, test, vi } from 'vitest';
import { FakeDevice } from '../../state/fixtures/fake-device.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is on the document before the first paint, and what the stores have once the app is there. */
async function open(device: FakeDevice) {
  const { applySavedChoices, useSettings, useReaderChoices } = await device.open(async () => ({
    ...(await import('./saved-choices.ts')),
    ...(await import('#state/settings.ts')),
    ...(await import('#state/reader.ts')),
  }));
  const dataset: Record<string, string> = {};
  applySavedChoices(dataset);
  return { dataset, settings: useSettings.getState(), reader: useReaderChoices.getState() };
}

const withSettings = (raw: string) => {
  const device = new FakeDevice();
  device.items.set('breakchain.settings', raw);
  return device;
};
const withReader = (raw: string) => {
  const device = new FakeDevice();
  device.items.set('breakchain.reader', raw);
  return device;
};

test('theme and text size are on the document as they were saved', async () => {
  const device = withSettings('{"version":0,"state":{"theme":"dark","text":"large"}}');
  expect((await open(device)).dataset).toEqual({ theme: 'dark', text: 'large' });
});

test('sources are shown from the first paint where the reader asked for them', async () => {
  const device = withSettings(
    '{"version":0,"state":{"theme":"system","text":"standard","showsSources":true}}',
  );
  expect((await open(device)).dataset).toEqual({ sources: '' });
});

test('the system’s theme and the standard size leave no mark', async () => {
  const device = withSettings('{"version":0,"state":{"theme":"system","text":"standard"}}');
  expect((await open(device)).dataset).toEqual({});
});

test.each([
  ['another order, as an earlier version had it', '{"phone":null,"order":"article","hideDone":false}', false],
  ['done tasks put out of sight', '{"phone":null,"order":"ours","hideDone":true}', true],
  ['a phone only', '{"phone":"iphone-26","order":"ours","hideDone":false}', false],
])('lists wait for the app where it will change them: %s', async (_, state, isLate) => {
  const { dataset } = await open(withReader(`{"version":0,"state":${state}}`));
  expect('late' in dataset).toBe(isLate);
});

test.each([
  ['an act is done', { 'phone-blocking': { status: 'done', on: '2026-11-23' } }, true],
  ['an act is set aside', { 'carrier-overseas': { status: 'not-for-me', on: '2026-11-23' } }, true],
  ['only other tasks are done', { 'sim-pin': { status: 'done', on: '2026-11-23' } }, false],
  ['nothing is', {}, false],
  ['what is there is nothing', { 'phone-blocking': null }, false],
])('home waits for the app where it will show the next act: %s', async (_, state, isLate) => {
  const device = new FakeDevice();
  device.items.set('breakchain.progress', JSON.stringify({ version: 0, state }));
  const { dataset } = await open(device);
  expect('lateAct' in dataset).toBe(isLate);
});

const broken = [
  'null',
  '"dark"',
  '[]',
  '{}',
  '{"version":0,"sta',
  '{"version":0}',
  '{"version":0,"state":null}',
  '{"version":"0","state":{"theme":"dark","text":"large"}}',
  '{"version":-1,"state":{"theme":"dark","text":"large"}}',
  '{"state":{"theme":"dark","text":"large"}}',
  '{"version":0,"state":{"theme":"dark"}}',
  '{"version":0,"state":{"theme":"purple","text":"large"}}',
  '{"version":0,"state":{"theme":["dark"],"text":7}}',
  '{"version":1,"state":{"theme":"dark","text":"large"}}',
  '{"version":99,"state":{"theme":"dark","text":"large"}}',
];

test.each(broken)(
  'the document shows of what is broken or newer as much as the store reads: %s',
  async (raw) => {
    const { dataset, settings } = await open(withSettings(raw));
    expect(dataset.theme ?? 'system').toBe(settings.theme);
    expect(dataset.text ?? 'standard').toBe(settings.text);
  },
);

test('a field that makes no sense does not take the other one with it; a newer version is left alone', async () => {
  const half = await open(withSettings('{"version":0,"state":{"theme":"purple","text":"large"}}'));
  expect(half.dataset).toEqual({ text: 'large' });
  const newer = await open(withSettings('{"version":1,"state":{"theme":"dark","text":"large"}}'));
  expect(newer.dataset).toEqual({});
});

test.each([
  '{"version":1,"state":{"phone":null,"order":"article","hideDone":true}}',
  '{"version":0,"state":{"phone":null,"order":"reversed","hideDone":true}}',
  '{"version":0,"state":{"phone":null,"order":"article","hideDone":"yes"}}',
  '{"version":0,"state":{"phone":null,"order":"reversed","hideDone":"yes"}}',
  '{"version":0,"state":7}',
])('lists wait just for the choices that the store reads: %s', async (raw) => {
  const { dataset, reader } = await open(withReader(raw));
  expect('late' in dataset).toBe(reader.hideDone);
});

test('a browser that forbids storage gets the page as it was served', async () => {
  const device = withSettings('{"version":0,"state":{"theme":"dark","text":"large"}}');
  device.isForbidden = true;
  expect((await open(device)).dataset).toEqual({});
});
