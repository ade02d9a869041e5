import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callerKinds } from './caller-kinds.ts';
import { readCallers } from './read-callers.ts';
import { readNumber } from './read-number.ts';

const digits = (pattern: RegExp) => fc.stringMatching(pattern);
const mobile = digits(/^1[3-9]\d{9}$/);
const gap = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '\u200b');

/** Digits in two or three groups, as people write them. */
const grouped = (number: fc.Arbitrary<string>) =>
  fc.tuple(number, gap, fc.nat(20), fc.nat(20)).map(([text, between, one, other]) => {
    const [first, second] = [one, other].map((at) => Math.min(1 + at, text.length)).sort((a, b) => a - b);
    return [text.slice(0, first), text.slice(first, second), text.slice(second)]
      .filter(Boolean)
      .join(between);
  });

const mainland = fc.oneof(
  mobile,
  mobile.map((number) => `+86${number}`),
  digits(/^0(10|21)[2-8]\d{7}$/),
  digits(/^0571[2-8]\d{7}$/),
  digits(/^95\d{3}$/),
  digits(/^955\d{5,10}$/),
  digits(/^400\d{7}$/),
  digits(/^1069\d{6,12}$/),
  digits(/^700\d{12}$/),
);
const elsewhere = fc
  .tuple(fc.constantFrom('+1', '+44', '+852', '+886', '+7', '+81'), digits(/^[1-9]\d{7,10}$/))
  .map(([code, number]) => code + number);
const words = fc.constantFrom(
  '',
  '打来的是',
  'call ',
  '，',
  '、',
  '（公司）',
  ' / ',
  '\n',
  '：',
  '昨天 14:03 ',
  ' 响铃1秒',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'0123456789+- ():：年月日昨天秒次*未知/、\n'), maxLength: 120 }),
  digits(/^(\+|00)\d{1,15}$/),
  digits(/^(1[3-9]|0[1-9]|95|400|106|700|86)\d{0,13}$/),
  fc
    .array(fc.oneof(grouped(mainland), grouped(elsewhere), words, digits(/^\d{1,8}$/)), { maxLength: 8 })
    .map((parts) => parts.join(' ')),
);

const callersIn = (typed: string) => {
  const reading = readCallers(typed);
  return reading.found === 'callers' ? reading.callers : [];
};

/** What may separate the digits of a number taken out, the rest left as it is. */
const joined = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\s\-.()·•_‐-―]/g, '');

describe('whatever is typed', () => {
  test('it is read, as kinds that we know', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(readNumber(typed)).toHaveProperty('kind');
        for (const { kind } of callersIn(typed)) expect(callerKinds).toContain(kind);
      }),
      { numRuns: 2000 },
    );
  });

  test('the digits of a caller stand in one row in the text', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        for (const { digits } of callersIn(typed)) {
          // The + may have been 00, and the 0 of an area code is left out behind +86.
          const inText = joined(typed);
          const [asWritten, behind86] = [digits.replace('+', ''), digits.replace(/^0/, '86')];
          expect(inText.includes(asWritten) || inText.includes(behind86), `${digits} in ${typed}`).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('so do the digits of the reader’s own number', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const reading = readNumber(typed);
        if (reading.kind === 'mobile') expect(joined(typed)).toContain(reading.digits);
      }),
      { numRuns: 2000 },
    );
  });

  test('99 of 100 readings take less than 2 ms', () => {
    const times = fc.sample(anything, 20_000).map((typed) => {
      const start = performance.now();
      readNumber(typed);
      readCallers(typed);
      return performance.now() - start;
    });
    times.sort((one, other) => one - other);
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(2);
  });
});

describe('what is not one clear number', () => {
  const between = fc.constantFrom(' ', '  ', '、', '，', ' / ', '\n', ' 和 ', '；');

  test('two numbers are never answered as one', () => {
    fc.assert(
      fc.property(mobile, grouped(mainland), between, fc.boolean(), (one, other, gap, isFirst) => {
        const typed = isFirst ? one + gap + other : other + gap + one;
        expect(['mobile', 'unassigned', 'unlisted']).not.toContain(readNumber(typed).kind);
      }),
    );
  });

  test('two numbers with words, commas or lines between them are two callers', () => {
    const strong = fc.constantFrom('、', '，', ' / ', '\n', ' 和 ', '；');
    fc.assert(
      fc.property(mobile, mainland, strong, (one, other, gap) => {
        fc.pre(!other.endsWith(one));
        expect(callersIn(one + gap + other)).toHaveLength(2);
      }),
    );
  });

  test('a mobile beside a number from elsewhere is never the reader’s own', () => {
    fc.assert(
      fc.property(words, grouped(elsewhere), words, fc.option(mobile), words, (a, foreign, b, own, c) => {
        const typed = a + foreign + b + (own ?? '') + c;
        expect(readNumber(typed).kind).not.toBe('mobile');
      }),
    );
  });

  test('a number with another calling code is no mobile of the mainland, wherever it stands', () => {
    const mainlandKinds = ['mobile', 'virtual-operator', 'things', 'satellite', 'not-in-plan'];
    fc.assert(
      fc.property(words, grouped(elsewhere), words, (before, foreign, behind) => {
        for (const { kind } of callersIn(before + foreign + behind))
          expect(mainlandKinds).not.toContain(kind);
      }),
    );
  });
});

test('a mobile number is the same however it is written', () => {
  const lead = fc.constantFrom(
    '',
    '+86',
    '0086',
    '86',
    '0',
    '17951',
    ' ',
    '+86 ',
    'tel:',
    '电话：',
    '我的号码是',
  );
  fc.assert(
    fc.property(mobile, lead, gap, (number, before, between) => {
      const written = before + [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(between);
      expect(readNumber(written)).toEqual(readNumber(number));
      expect(callersIn(written).map(({ digits }) => digits)).toEqual(
        callersIn(number).map(({ digits }) => digits),
      );
    }),
  );
});
