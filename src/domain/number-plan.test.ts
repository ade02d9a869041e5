import { expect, test } from 'vitest';
import { findAllotment, isUnassigned } from './number-plan.ts';

// Typed again from the research record, not from the code: the two must agree.
const rules: [holder: string, kind: string, prefixes: string][] = [
  ['china-mobile', 'voice', '134 135 136 137 138 139 150 151 152 157 158 159'],
  ['china-mobile', 'voice', '172 178 182 183 184 187 188 195 197 198'],
  ['china-mobile', 'data', '147'],
  ['china-mobile', 'iot', '1440 1441 1442 148'],
  ['china-mobile', 'mvno', '165 1703 1705 1706'],
  ['china-unicom', 'voice', '130 131 132 155 156 166 175 176 185 186 196'],
  ['china-unicom', 'data', '145'],
  ['china-unicom', 'iot', '140 146'],
  ['china-unicom', 'mvno', '167 171 1704 1707 1708 1709'],
  ['china-telecom', 'voice', '133 153 173 177 180 181 189 190 191 193 199'],
  ['china-telecom', 'data', '149'],
  ['china-telecom', 'iot', '141'],
  ['china-telecom', 'mvno', '162 1700 1701 1702'],
  ['china-telecom', 'satellite', '1349 17400 17401 17402 17403 17404 17405'],
  ['china-broadnet', 'voice', '192 1610'],
  ['emergency-satellite', 'satellite', '17406 17407 17408 17409 17410 17411 17412'],
  ['inmarsat', 'satellite', '1749'],
];
const cases = rules.flatMap(([holder, kind, prefixes]) =>
  prefixes.split(' ').map((prefix) => [prefix, holder, kind] as const),
);

test.each(cases)('%s was first allotted to %s as %s', (prefix, holder, kind) => {
  // 134 begins 1349's numbers too: the digit after the prefix is chosen so that no longer rule takes over.
  const number = prefix.padEnd(11, '5');
  expect(findAllotment(number)).toEqual({ prefix, holder, kind });
});

test('the longest rule wins: 1349 is satellite although 134 is China Mobile', () => {
  expect(findAllotment('13400000000')?.holder).toBe('china-mobile');
  expect(findAllotment('13490000000')).toEqual({
    prefix: '1349',
    holder: 'china-telecom',
    kind: 'satellite',
  });
});

test.each(['142', '143', '154', '164', '168', '169', '179', '194'])('%s is given to nobody', (prefix) => {
  expect(isUnassigned(`${prefix}00000000`)).toBe(true);
  expect(findAllotment(`${prefix}00000000`)).toBeNull();
});

test.each(['1443', '1449', '1600', '1611', '1619', '17413', '17420', '1748', '163', '160'])(
  '%s is a gap: neither in the plan nor listed as given to nobody',
  (prefix) => {
    const number = prefix.padEnd(11, '0');
    expect(findAllotment(number)).toBeNull();
    expect(isUnassigned(number)).toBe(false);
  },
);

test('no prefix from 130 to 199 is both allotted and given to nobody, and each number has one holder at most', () => {
  for (let prefix = 130_00; prefix <= 199_99; prefix += 1) {
    const number = `${prefix}000000`;
    expect(findAllotment(number) !== null && isUnassigned(number)).toBe(false);
  }
});
