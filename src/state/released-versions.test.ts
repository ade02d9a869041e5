import { afterEach, expect, test, vi } from 'vitest';
import carrier0 from './fixtures/carrier.v0.json?raw';
import { FakeDevice } from './fixtures/fake-device.ts';
import notes0 from './fixtures/notes.v0.json?raw';
import progress0 from './fixtures/progress.v0.json?raw';
import reader0 from './fixtures/reader.v0.json?raw';
import settings0 from './fixtures/settings.v0.json?raw';
import situations0 from './fixtures/situations.v0.json?raw';
import unbinding0 from './fixtures/unbinding.v0.json?raw';

// What a released version saved must open for ever. Add a fixture with each new version, remove none.

afterEach(() => {
  vi.unstubAllGlobals();
});

test('settings that version 0 saved still open', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.settings', settings0);
  const { useSettings } = await device.open(() => import('./settings.ts'));
  expect(useSettings.getState()).toEqual({ theme: 'dark', text: 'large', showsSources: false });
});

test('a carrier that version 0 saved still opens', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.carrier', carrier0);
  const { useChosenCarrier } = await device.open(() => import('./chosen-carrier.ts'));
  expect(useChosenCarrier.getState()).toEqual({ carrier: 'china-unicom' });
});

test('ticks that version 0 saved still open, also those of tasks that we no longer know', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.progress', progress0);
  const { useProgress } = await device.open(() => import('./progress.ts'));
  expect(useProgress.getState()).toEqual({
    'carrier-blocking': { status: 'done', on: '2026-11-23' },
    sue: { status: 'not-for-me', on: '2026-11-24' },
    'retired-task': { status: 'done', on: '2026-01-01' },
  });
});

test('a tick of a task that we do not know outlives the next tick', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.progress', progress0);
  const { markDone } = await device.open(() => import('./task.ts'));
  markDone('say-stop', new Date(2026, 10, 23));
  const { state } = JSON.parse(device.items.get('breakchain.progress') ?? '');
  expect(Object.keys(state)).toEqual(['carrier-blocking', 'sue', 'retired-task', 'say-stop']);
});

test('notes, situations, unbound accounts and choices that version 0 saved still open', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.notes', notes0);
  device.items.set('breakchain.situations', situations0);
  device.items.set('breakchain.unbinding', unbinding0);
  device.items.set('breakchain.reader', reader0);
  const { useNotes, useSituations, useUnbinding, useReaderChoices } = await device.open(async () => ({
    ...(await import('./notes.ts')),
    ...(await import('./situations.ts')),
    ...(await import('./unbinding.ts')),
    ...(await import('./reader.ts')),
  }));
  expect(useNotes.getState()).toEqual({ 'carrier-blocking': '问了 10010，说已经开了' });
  expect(useSituations.getState()).toEqual({ 'recycled-number': true });
  expect(useUnbinding.getState()).toEqual({
    bank: { doneOn: '2026-11-23' },
    'own-mh1x2y3z': { name: '小区门禁' },
  });
  expect(useReaderChoices.getState()).toEqual({ phone: 'iphone-26', order: 'article', hideDone: true });
});
