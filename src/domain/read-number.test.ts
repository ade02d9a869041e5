import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupMobile, readNumber } from './read-number.ts';

test.each([
  '13800138000',
  '138 0013 8000',
  '138-0013-8000',
  '+86 138-0013-8000',
  '+86 (138) 0013 8000',
  '008613800138000',
  '8613800138000',
  '013800138000',
  '+86 0138 0013 8000',
  '1795113800138000',
  '17951013800138000',
  'tel:13800138000',
  'tel:+86-138-0013-8000',
  '电话：13800138000',
  '手机号: 138 0013 8000',
  '１３８００１３８０００',
  '＋８６ 138 0013 8000',
  '\u202a13800138000\u202c',
  '138\u200b0013\u200b8000',
  '我的号码是13800138000，谢谢',
  '13800138000（本人）',
])('%s is read as 138 0013 8000', (typed) => {
  expect(readNumber(typed)).toMatchObject({
    kind: 'mobile',
    digits: '13800138000',
    allotment: { holder: 'china-mobile', kind: 'voice' },
  });
});

test.each([
  ['', { kind: 'empty' }],
  ['  ', { kind: 'empty' }],
  ['1', { kind: 'unfinished', missing: 10 }],
  ['138 0013 800', { kind: 'unfinished', missing: 1 }],
  ['0571', { kind: 'unfinished', missing: 7 }],
  ['138 0013 80001', { kind: 'too-long', extra: 1 }],
  ['142 0013 8000', { kind: 'unassigned', prefix: '142' }],
  ['194 0013 8000', { kind: 'unassigned', prefix: '194' }],
  ['163 0013 8000', { kind: 'unlisted', prefix: '163' }],
  ['1443 001 8000', { kind: 'unlisted', prefix: '144' }],
  ['010-88888888', { kind: 'landline', digits: '01088888888' }],
  ['0571 8888 8888', { kind: 'landline', digits: '057188888888' }],
  ['+86 10 8888 8888', { kind: 'landline', digits: '01088888888' }],
  ['+86 571 8888 8888', { kind: 'landline', digits: '057188888888' }],
  ['400 123 4567', { kind: 'company-400' }],
  ['95588', { kind: 'company-95' }],
  ['95212345', { kind: 'company-95' }],
  ['955881', { kind: 'company-95' }],
  ['95512345', { kind: 'digits-added' }],
  ['9555512345678', { kind: 'digits-added' }],
  ['96345678', { kind: 'digits-added' }],
  ['01095580', { kind: 'company-95', areaCode: '010' }],
  ['010-95588', { kind: 'company-95', areaCode: '010' }],
  ['02195533', { kind: 'company-95', areaCode: '021' }],
  ['+86 571 95588', { kind: 'company-95', areaCode: '0571' }],
  ['0571 96345', { kind: 'short-96', areaCode: '0571' }],
  ['010-12321', { kind: 'public-service', areaCode: '010' }],
  ['02110086', { kind: 'carrier-service', areaCode: '021' }],
  ['02195518123', { kind: 'digits-added', areaCode: '021' }],
  ['021-5518 1234', { kind: 'landline', digits: '02155181234' }],
  ['96345', { kind: 'short-96' }],
  ['10086', { kind: 'carrier-service' }],
  ['10086766', { kind: 'carrier-service' }],
  ['101906', { kind: 'carrier-service' }],
  ['110', { kind: 'public-service' }],
  ['12345', { kind: 'public-service' }],
  ['96110', { kind: 'public-service' }],
  ['95110', { kind: 'public-service' }],
  ['106980095588', { kind: 'sms-port' }],
  ['10658112', { kind: 'sms-port' }],
  ['106599366', { kind: 'sms-port' }],
  ['1064812345678', { kind: 'iot' }],
  ['1440012345678', { kind: 'iot' }],
  ['700123456789012', { kind: 'privacy-700' }],
  ['88888888', { kind: 'without-area-code' }],
  ['+852 9123 4567', { kind: 'elsewhere', international: '+85291234567', guessed: false }],
  ['00853 6612 3456', { kind: 'elsewhere', international: '+85366123456', guessed: false }],
  ['0912 345 678', { kind: 'elsewhere', international: '+886912345678', guessed: true }],
  ['85298765432', { kind: 'elsewhere', international: '+85298765432', guessed: true }],
  ['886 912 345 678', { kind: 'elsewhere', international: '+886912345678', guessed: true }],
  ['+1 380 013 8000', { kind: 'elsewhere', international: '+13800138000', guessed: false }],
  ['打来的是+13800138000', { kind: 'elsewhere', international: '+13800138000', guessed: false }],
  ['+44 7400 123456', { kind: 'elsewhere', international: '+447400123456', guessed: false }],
  ['1380013800O', { kind: 'unreadable' }],
  ['138****8000', { kind: 'unreadable' }],
  ['abc', { kind: 'unreadable' }],
  ['2', { kind: 'no-known-form' }],
] as const)('%j is %o', (typed, reading) => {
  expect(readNumber(typed)).toEqual(reading);
});

test.each([
  '13800138000、13900139000',
  '13800138000 13900139000',
  '13800138000 / 95588',
  '95588 138 0013 8000',
  '13800138000、010-88888888',
  '13800138000 +44 7400 123456',
  '+44，13800138000',
])('%j is not one number', (typed) => {
  expect(readNumber(typed)).toEqual({ kind: 'unreadable' });
});

test('a number is read wherever it stands in a sentence, and more than a sentence is not read at all', () => {
  const before = (length: number) => `${'字'.repeat(length)}13800138000`;
  expect(readNumber(before(900))).toMatchObject({ kind: 'mobile' });
  expect(readNumber(before(1000))).toEqual({ kind: 'unreadable' });
  expect(readNumber(`${before(900)}1`)).toEqual({ kind: 'unreadable' });
  expect(readNumber(' '.repeat(2000))).toEqual({ kind: 'empty' });
});

test('a mobile number stays the same number however it is written', () => {
  const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
  const before = fc.constantFrom('', '+86', '0086', '86', '0', '17951', ' ', '+86 ', 'tel:', '电话：');
  const between = fc.constantFrom('', ' ', '-', '.', '\u200b', '\u00a0');
  fc.assert(
    fc.property(mobile, before, between, (digits, lead, gap) => {
      const plain = readNumber(digits);
      const written = lead + [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(gap);
      expect(readNumber(written)).toEqual(plain);
      expect(readNumber(groupMobile(digits))).toEqual(plain);
    }),
  );
});
