import { expect, test } from 'vitest';
import { guessCarrier, hostOf } from './guess-carrier.ts';
import { readNumber } from './read-number.ts';

test.each([
  ['13800138000', 'china-mobile'],
  ['18600001111', 'china-unicom'],
  ['19900001111', 'china-telecom'],
  ['19200001111', 'china-broadnet'],
  ['17050001111', 'mvno'],
  ['17490001111', null],
  ['14100001111', null],
  ['14200138000', null],
  ['16300138000', null],
  ['057188888888', null],
  ['10086', null],
])('by its prefix the owner of %s is a customer of %s', (typed, carrier) => {
  expect(guessCarrier(readNumber(typed))).toBe(carrier);
});

test('a virtual operator’s number has a host, others have none', () => {
  expect(hostOf(readNumber('17050001111'))).toBe('china-mobile');
  expect(hostOf(readNumber('17090001111'))).toBe('china-unicom');
  expect(hostOf(readNumber('13800138000'))).toBeUndefined();
});
