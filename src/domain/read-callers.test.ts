import { expect, test } from 'vitest';
import { mostCharacters, mostNumbers, readCallers } from './read-callers.ts';

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
  ['955881', 'company-95 955881'],
  ['95110', 'public-service 95110'],
  ['95187', 'short-call-centre-95 95187'],
  ['010-95588', 'company-95 01095588'],
  ['01095580', 'company-95 01095580'],
  ['02195533', 'company-95 02195533'],
  ['+86 571 95588', 'company-95 057195588'],
  ['0571 95187', 'short-call-centre-95 057195187'],
  ['021-95212345', 'call-centre-95 02195212345'],
  ['0571-96110', 'anti-fraud-96110 057196110'],
  ['010-12321', 'public-service 01012321'],
  ['95388888', 'digits-added 95388888'],
  ['95512345', 'digits-added 95512345'],
  ['9555512345678', 'digits-added 9555512345678'],
  ['96345678', 'digits-added 96345678'],
  ['02195518123', 'digits-added 02195518123'],
  ['057195518123', 'digits-added 057195518123'],
  ['95013812345678', 'call-centre-95 95013812345678'],
  ['95212345', 'call-centre-95 95212345'],
  ['95812345', 'other-95 95812345'],
  ['400-123-4567', 'company-400 4001234567'],
  ['700123456789012', 'privacy-700 700123456789012'],
  ['106980095588', 'sms-port-106 106980095588'],
  ['96345', 'short-96 96345'],
  ['96110', 'anti-fraud-96110 96110'],
  ['10086', 'carrier-service 10086'],
  ['10086766', 'carrier-service 10086766'],
  ['101906', 'carrier-service 101906'],
  ['10658112', 'sms-port-106 10658112'],
  ['106599366', 'sms-port-106 106599366'],
  ['12345', 'public-service 12345'],
  ['110', 'public-service 110'],
  ['+852 9123 4567', 'region +85291234567'],
  ['00853 6612 3456', 'region +85366123456'],
  ['+886 912 345 678', 'region +886912345678'],
  ['+44 7400 123456', 'abroad +447400123456'],
  ['00 44 7400 123456', 'abroad +447400123456'],
  ['85298765432', 'region 85298765432'],
  ['0912 345 678', 'region 0912345678'],
  ['+10086', 'official-disguise +10086'],
  ['0010086', 'official-disguise 0010086'],
  ['+86 95588', 'official-disguise +8695588'],
  ['+86 955881', 'official-disguise +86955881'],
  ['+110', 'official-disguise +110'],
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
  ['0571-88 888888 响铃3秒', ['landline 057188888888'], null, '响铃3秒'],
  ['95588 和 13800138000 都打过', ['company-95 95588', 'mobile 13800138000'], null, null],
  ['95588 12345', ['company-95 95588', 'public-service 12345'], null, null],
  ['95588 138 0013 8000', ['company-95 95588', 'mobile 13800138000'], null, null],
  ['138 0013 8000 3', ['mobile 13800138000'], null, null],
  ['010-88888888-8001', ['landline 01088888888'], null, null],
  ['106 9800 0955 88', ['sms-port-106 1069800095588'], null, null],
  ['打来：+ 1 380 013 8000', ['abroad +13800138000'], null, null],
  ['+34 612 345 110', ['abroad +34612345110'], null, null],
  ['+852 9123 4567 138 0013 8000', ['region +85291234567', 'mobile 13800138000'], null, null],
  ['未知号码 昨天 08:00', ['withheld'], '昨天 08:00', null],
] as const)('in “%s” are found %j', (line, kinds, when, lasted) => {
  expect(kindsOf(line)).toEqual(kinds);
  const reading = readCallers(line);
  if (reading.found !== 'callers') throw new Error(reading.found);
  for (const { calls } of reading.callers) expect(calls).toEqual([{ when, lasted }]);
});

test.each([
  ['', 'nothing'],
  ['  ', 'nothing'],
  ['138', 'no-number'],
  ['你好', 'no-number'],
  ['昨天 14:03', 'no-number'],
  ['+852', 'no-number'],
  ['+44，13800138000', 'no-number'],
  ['138 0013 80 95588', 'no-number'],
])('in %j there is %s', (typed, found) => {
  expect(readCallers(typed).found).toBe(found);
});

test('a number with asterisks is said to be hidden in part', () => {
  expect(readCallers('138****8000')).toMatchObject({ found: 'no-number', isMasked: true });
});

test('a number without its + is shown as it was written, with the one that it may be', () => {
  expect(readCallers('85298765432')).toMatchObject({ callers: [{ guessed: '+85298765432' }] });
  expect(readCallers('+852 9876 5432')).not.toMatchObject({ callers: [{ guessed: expect.anything() }] });
});

const mobileOf = (row: number) => `138${String(row).padStart(8, '0')}`;
const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `${mobileOf(row)} 昨天 14:${10 + (row % 50)} 响铃1秒`);

test('all rows of a call log are read, each with its time, and rows without a number are named', () => {
  const pasted = [...rows(23), '', '你好', `${mobileOf(0)} 今天 08:00`, '138****8000'];
  const reading = readCallers(pasted.join('\r\n'));
  if (reading.found !== 'callers') throw new Error(reading.found);
  expect(reading.callers.map(({ digits }) => digits)).toEqual(rows(23).map((_, row) => mobileOf(row)));
  expect(reading.callers[22]?.calls).toEqual([{ when: '昨天 14:32', lasted: '响铃1秒' }]);
  expect(reading.callers[0].calls).toEqual([
    { when: '昨天 14:10', lasted: '响铃1秒' },
    { when: '今天 08:00', lasted: null },
  ]);
  expect(reading.lines).toEqual({ read: 26, withoutNumber: [25, 27], unreadFrom: null });
});

test('one number has the time that stands on a line of its own', () => {
  expect(readCallers('138 0013 8000\n昨天 14:03\n响铃1秒')).toMatchObject({
    callers: [{ calls: [{ when: '昨天 14:03', lasted: '响铃1秒' }] }],
    lines: { read: 3, withoutNumber: [2, 3] },
  });
});

test('beyond the limits it is said from which line on was not read', () => {
  expect(
    readCallers(
      rows(mostNumbers + 7)
        .slice(0, mostNumbers)
        .join('\n'),
    ),
  ).toMatchObject({
    lines: { read: mostNumbers, unreadFrom: null },
  });
  const numbers = readCallers(Array.from({ length: mostNumbers + 7 }, (_, row) => mobileOf(row)).join('\n'));
  expect(numbers).toMatchObject({ lines: { unreadFrom: mostNumbers + 1 } });
  expect(numbers.found === 'callers' && numbers.callers).toHaveLength(mostNumbers);

  const line = `${'字'.repeat(988)} 13800138000`;
  const long = readCallers(Array.from({ length: 25 }, () => line).join('\n'));
  expect(long).toMatchObject({ lines: { read: 19, withoutNumber: [], unreadFrom: 20 } });
});

test.each(['字', ' '])(
  'where one endless line ends after %j, no number is made of a part of one',
  (filler) => {
    for (let cutAt = 0; cutAt < 14; cutAt += 1) {
      const typed = `13900139000${filler.repeat(mostCharacters - 11 - cutAt)}0571 8888 8888`;
      const reading = readCallers(typed);
      const found = reading.found === 'callers' ? reading.callers.map(({ digits }) => digits) : [];
      expect(['', '13900139000']).toContain(found.join());
      expect(reading).toMatchObject({ lines: { unreadFrom: 1 } });
    }
  },
);
