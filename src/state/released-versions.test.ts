import { afterEach, expect, test, vi } from 'vitest';
import carrier0 from './fixtures/carrier.v0.json?raw';
import { FakeDevice } from './fixtures/fake-device.ts';
import settings0 from './fixtures/settings.v0.json?raw';

// What a released version saved must open for ever. Add a fixture with each new version, remove none.

afterEach(() => {
  vi.unstubAllGlobals();
});

test('settings that version 0 saved still open', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.settings', settings0);
  const { useSettings } = await device.open(() => import('./settings.ts'));
  expect(useSettings.getState()).toEqual({ theme: 'dark', text: 'large' });
});

test('a carrier that version 0 saved still opens', async () => {
  const device = new FakeDevice();
  device.items.set('breakchain.carrier', carrier0);
  const { useChosenCarrier } = await device.open(() => import('./chosen-carrier.ts'));
  expect(useChosenCarrier.getState()).toEqual({ carrier: 'china-unicom' });
});
