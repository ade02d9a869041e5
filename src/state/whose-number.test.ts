import { afterEach, expect, test, vi } from 'vitest';
import { FakeDevice } from './fixtures/fake-device.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function open() {
  const device = new FakeDevice();
  const page = await device.open(async () => ({
    ...(await import('./whose-number.ts')),
    ...(await import('./typed-number.ts')),
    ...(await import('./typed-caller.ts')),
    ...(await import('./chosen-carrier.ts')),
  }));
  return { ...page, device };
}

test('of one’s own number the carrier is saved, and nothing else', async () => {
  const { takeAsMine, useTypedNumber, device } = await open();
  expect(takeAsMine('138 0013 8000')).toBe('china-mobile');
  expect(useTypedNumber.getState()).toEqual({ typed: '138 0013 8000', isMine: true });
  expect([...device.items]).toEqual([
    ['breakchain.carrier', '{"version":0,"state":{"carrier":"china-mobile"}}'],
  ]);
});

test('a prefix that tells no carrier leaves the one that was chosen', async () => {
  const { takeAsMine, changeChosenCarrier, useChosenCarrier } = await open();
  changeChosenCarrier({ carrier: 'china-unicom' });
  expect(takeAsMine('17490001111')).toBeNull();
  expect(useChosenCarrier.getState()).toEqual({ carrier: 'china-unicom' });
});

test('a number that turns out to be one’s own is no caller any more', async () => {
  const { takeAsMine, changeTypedCaller, useTypedCaller } = await open();
  changeTypedCaller('13800138000');
  takeAsMine('13800138000');
  expect(useTypedCaller.getState()).toEqual({ typed: '', isAsked: false });
});

test('a stranger’s number is kept in memory only, and is not one’s own', async () => {
  const { takeAsCaller, changeTypedNumber, useTypedNumber, useTypedCaller, device } = await open();
  changeTypedNumber('13900139000');
  takeAsCaller('13900139000');
  expect(useTypedCaller.getState()).toEqual({ typed: '13900139000', isAsked: true });
  expect(useTypedNumber.getState()).toEqual({ typed: '', isMine: false });
  expect(device.items.size).toBe(0);
});

test('one’s own number stays when a stranger’s is asked about', async () => {
  const { takeAsMine, takeAsCaller, useTypedNumber } = await open();
  takeAsMine('13800138000');
  takeAsCaller('95588');
  expect(useTypedNumber.getState().typed).toBe('13800138000');
});
