import { expect, test } from 'vitest';
import { formatLandline, locateNumber } from './locate-number.ts';

test.each([
  ['+85291234567', '852', 'HK'],
  ['+85366123456', '853', 'MO'],
  ['+886912345678', '886', 'TW'],
  ['+447400123456', '44', 'GB'],
  ['+12125550123', '1', 'US'],
  ['+8613800138000', '86', 'CN'],
])('%s belongs to calling code %s, region %s', async (number, callingCode, region) => {
  expect(await locateNumber(number)).toMatchObject({
    callingCode,
    regions: expect.arrayContaining([region]),
  });
});

test.each(['+999', '+', '+0', ''])('%j has no calling code', async (number) => {
  expect(await locateNumber(number)).toBeNull();
});

test('a landline is grouped as its area writes it, and an impossible one is not taken for one', () => {
  expect(formatLandline('01088888888')).toBe('010 8888 8888');
  expect(formatLandline('057188888888')).toBe('0571 8888 8888');
  expect(formatLandline('0199')).toBeNull();
});
