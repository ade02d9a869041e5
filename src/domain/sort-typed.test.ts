import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortTyped } from './sort-typed.ts';

test.each([
  ['', 'nothing'],
  [' \n ', 'nothing'],
  ['13800138000', 'mobile'],
  ['138 0013 8000', 'mobile'],
  ['+86 138-0013-8000', 'mobile'],
  ['１３８００１３８０００', 'mobile'],
  ['我的号 13800138000', 'mobile'],
  ['17050001111', 'mobile'],
  ['17490001111', 'mobile'],
  ['14200138000', 'mobile'],
  ['16300138000', 'mobile'],
  ['1', 'slip'],
  ['138 0013 800', 'slip'],
  ['+86 138 0013 800', 'slip'],
  ['138001380001', 'slip'],
  ['1380013800012', 'slip'],
  ['138001380001234', 'slip'],
  ['昨天 14:03 13800138000 响铃1秒', 'caller'],
  ['昨天 13800138000', 'caller'],
  ['13800138000 13900139000', 'caller'],
  ['13800138000 13800138000', 'caller'],
  ['13800138000\n13900139000', 'caller'],
  ['13800138000\n13800138000', 'caller'],
  ['杭州\n你好', 'caller'],
  ['0571-8888 8888', 'caller'],
  ['88888888', 'caller'],
  ['95588', 'caller'],
  ['95013812345678', 'caller'],
  ['02195518', 'caller'],
  ['96110', 'caller'],
  ['10086', 'caller'],
  ['110', 'caller'],
  ['12321', 'caller'],
  ['400 123 4567', 'caller'],
  ['700123456789012', 'caller'],
  ['106980095588', 'caller'],
  ['1064812345678', 'caller'],
  ['+852 9123 4567', 'caller'],
  ['85298765432', 'caller'],
  ['+10086', 'caller'],
  ['无来电显示', 'caller'],
  ['0571', 'no-number'],
  ['你好', 'no-number'],
  ['138****8000', 'no-number'],
])('“%s” is taken as %s', (typed, as) => {
  expect(sortTyped(typed).as).toBe(as);
});

test('a slip says by how many digits, and stars that they hide some', () => {
  expect(sortTyped('138 0013 800')).toMatchObject({ reading: { missing: 1 } });
  expect(sortTyped('138001380001')).toMatchObject({ reading: { extra: 1 } });
  expect(sortTyped('138****8000')).toMatchObject({ isMasked: true });
  expect(sortTyped('你好')).toMatchObject({ isMasked: false });
});

test('whatever is typed is sorted', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => Boolean(sortTyped(typed).as)));
});
