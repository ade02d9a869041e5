import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callerKinds, readCallers } from './caller-kinds.ts';

const kindsOf = (typed: string) => {
  const reading = readCallers(typed);
  return reading.found === 'callers'
    ? reading.callers.map(({ kind, digits }) => `${kind} ${digits}`.trim())
    : [reading.found];
};

test.each([
  ['13800138000', 'mobile 13800138000'],
  ['+86 138 0013 8000', 'mobile 13800138000'],
  ['14700138000', 'mobile 14700138000'],
  ['17050001111', 'virtual-operator 17050001111'],
  ['010-88888888', 'landline 01088888888'],
  ['0571-8888 8888', 'landline 057188888888'],
  ['+86 571 8888 8888', 'landline 057188888888'],
  ['95588', 'company-95 95588'],
  ['95388888', 'company-95 95388888'],
  ['95013812345678', 'call-centre-95 95013812345678'],
  ['95212345', 'call-centre-95 95212345'],
  ['95812345', 'other-95 95812345'],
  ['400-123-4567', 'company-400 4001234567'],
  ['700123456789012', 'privacy-700 700123456789012'],
  ['106980095588', 'sms-port-106 106980095588'],
  ['96345', 'short-96 96345'],
  ['96110', 'anti-fraud-96110 96110'],
  ['10086', 'carrier-service 10086'],
  ['12345', 'public-service 12345'],
  ['110', 'public-service 110'],
  ['+852 9123 4567', 'region +85291234567'],
  ['00853 6612 3456', 'region +85366123456'],
  ['+886 912 345 678', 'region +886912345678'],
  ['+44 7400 123456', 'abroad +447400123456'],
  ['00 44 7400 123456', 'abroad +447400123456'],
  ['+10086', 'official-disguise +10086'],
  ['0010086', 'official-disguise 0010086'],
  ['+86 95588', 'official-disguise +8695588'],
  ['+86110', 'official-disguise +86110'],
  ['+4001234567', 'official-disguise +4001234567'],
  ['未知号码', 'withheld'],
  ['无来电显示', 'withheld'],
  ['No Caller ID', 'withheld'],
  ['88888888', 'without-area-code 88888888'],
  ['1064812345678', 'things 1064812345678'],
  ['14100001111', 'things 14100001111'],
  ['13490001111', 'satellite 13490001111'],
  ['19400138000', 'not-in-plan 19400138000'],
  ['16300138000', 'not-in-plan 16300138000'],
])('%s is %s', (typed, kind) => {
  expect(kindsOf(typed)).toEqual([kind]);
});

test.each([
  ['昨天 14:03 0571-8888 8888 响铃1秒', ['landline 057188888888'], '昨天 14:03', '响铃1秒'],
  ['2026-11-23 14:03:05 13800138000 未接', ['mobile 13800138000'], '2026-11-23 14:03:05', null],
  [
    '11月23日 下午 2:03 +86 138 0013 8000 通话 1分20秒',
    ['mobile 13800138000'],
    '11月23日 下午 2:03',
    '通话 1分20秒',
  ],
  ['138 0013 8000（3）浙江杭州 被125人标记', ['mobile 13800138000'], null, null],
  ['95588 周三 09:15', ['company-95 95588'], '周三 09:15', null],
  ['未接来电 11/22 19:40 400-123-4567', ['company-400 4001234567'], '11/22 19:40', null],
  ['Missed call yesterday 2:03 pm +44 7400 123456', ['abroad +447400123456'], 'yesterday 2:03 pm', null],
  ['021 6888 8888、13800138000 都打过', ['landline 02168888888', 'mobile 13800138000'], null, null],
  ['13800138000 13900139000', ['mobile 13800138000', 'mobile 13900139000'], null, null],
  ['13800138000 / 13800138000', ['mobile 13800138000'], null, null],
  ['未知号码 昨天 08:00', ['withheld'], '昨天 08:00', null],
] as const)('in “%s” are found %j', (line, kinds, when, lasted) => {
  expect(kindsOf(line)).toEqual(kinds);
  expect(readCallers(line)).toMatchObject({ when, lasted });
});

test.each([
  ['', 'nothing'],
  ['  ', 'nothing'],
  ['138', 'no-number'],
  ['你好', 'no-number'],
  ['昨天 14:03', 'no-number'],
])('in %j there is %s', (typed, found) => {
  expect(readCallers(typed).found).toBe(found);
});

test('a number with asterisks is said to be hidden in part', () => {
  expect(readCallers('138****8000')).toEqual({ found: 'no-number', isMasked: true });
});

test('what stands behind the first 64 characters changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (typed, more) => {
      const cut = typed.slice(0, 64);
      if (cut.trim() === '') return;
      expect(readCallers(typed)).toEqual(readCallers(cut));
      if (cut.length === 64) expect(readCallers(cut + more)).toEqual(readCallers(cut));
    }),
  );
});

const random = {
  strings: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'0123456789+- ():：年月日昨天秒次*未知'), maxLength: 120 }),
  ),
  numbers: fc.oneof(
    fc.stringMatching(/^\d{1,20}$/),
    fc.stringMatching(/^(\+|00)\d{1,15}$/),
    fc.stringMatching(/^(1[3-9]|0[1-9]|95|400|106|700|86)\d{0,13}$/),
  ),
};

test.each(Object.entries(random))(
  '100,000 random %s: nothing throws, each has a kind that we know, 99 in 100 within 2 ms',
  (_, arbitrary) => {
    const times = fc.sample(arbitrary, 100_000).map((typed) => {
      const start = performance.now();
      const reading = readCallers(typed);
      const took = performance.now() - start;
      if (reading.found === 'callers')
        for (const { kind } of reading.callers) if (!callerKinds.includes(kind)) throw new Error(kind);
      return took;
    });
    times.sort((one, other) => one - other);
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(2);
  },
);
