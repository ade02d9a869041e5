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
  ['96345', { kind: 'short-96' }],
  ['10086', { kind: 'carrier-service' }],
  ['110', { kind: 'public-service' }],
  ['12345', { kind: 'public-service' }],
  ['96110', { kind: 'public-service' }],
  ['106980095588', { kind: 'sms-port' }],
  ['1064812345678', { kind: 'iot' }],
  ['1440012345678', { kind: 'iot' }],
  ['700123456789012', { kind: 'privacy-700' }],
  ['88888888', { kind: 'without-area-code' }],
  ['+852 9123 4567', { kind: 'elsewhere', international: '+85291234567', guessed: false }],
  ['00853 6612 3456', { kind: 'elsewhere', international: '+85366123456', guessed: false }],
  ['0912 345 678', { kind: 'elsewhere', international: '+886912345678', guessed: true }],
  ['+44 7400 123456', { kind: 'elsewhere', international: '+447400123456', guessed: false }],
  ['1380013800O', { kind: 'unreadable' }],
  ['138****8000', { kind: 'unreadable' }],
  ['abc', { kind: 'unreadable' }],
  ['13800138000 13900139000', { kind: 'too-long', extra: 11 }],
  ['13800138000、13900139000', { kind: 'unreadable' }],
  ['2', { kind: 'no-known-form' }],
] as const)('%j is %o', (typed, reading) => {
  expect(readNumber(typed)).toEqual(reading);
});

test('what stands behind the first 64 characters is not looked at', () => {
  expect(readNumber(`${' '.repeat(60)}13800138000`)).toEqual({ kind: 'unfinished', missing: 7 });
  expect(readNumber(`${' '.repeat(53)}13800138000`)).toMatchObject({ kind: 'mobile' });
});

test('any string is read, and what follows its first 64 characters changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (typed, more) => {
      const cut = typed.slice(0, 64);
      expect(readNumber(typed)).toEqual(readNumber(cut));
      if (cut.length === 64) expect(readNumber(cut + more)).toEqual(readNumber(cut));
    }),
  );
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

test('100,000 random strings: nothing throws, and 99 in 100 are read within 5 ms', () => {
  const strings = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'0123456789+- '), maxLength: 80 }),
    ),
    100_000,
  );
  const times = strings.map((typed) => {
    const start = performance.now();
    readNumber(typed);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length * 0.99)]).toBeLessThanOrEqual(5);
});
