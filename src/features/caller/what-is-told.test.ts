import { expect, test } from 'vitest';
import { kindTexts } from '#content/callers/kinds.ts';
import { readCallers } from '#domain/read-callers.ts';
import { regionName } from '#ui/region-name.ts';
import { lineRanges } from './line-ranges.ts';
import { placeOfCode } from './place-of-code.ts';
import { timesOf } from './times-of.ts';
import { writtenOf } from './written-of.ts';

function callersIn(typed: string) {
  const reading = readCallers(typed);
  if (reading.found !== 'callers') throw new Error(reading.found);
  return reading.callers;
}

test.each([
  ['13805710000', '普通手机号', '138 0571 0000'],
  ['0571-8888 8888', '固定电话', '0571 8888 8888'],
  ['95588', '95 号码：大企业客服段', '95588'],
  ['02195518', '95 号码：大企业客服段', '021 95518'],
  ['01095580', '95 号码：大企业客服段', '010 95580'],
  ['95187', '95 短号：呼叫中心段', '95187'],
  ['95212345', '95 号码：呼叫中心段', '95212345'],
  ['95512345', '位数太多的“短号”', '95512345'],
  ['02195518123', '位数太多的“短号”', '021 95518123'],
  ['400 123 4567', '400 企业号码', '400 123 4567'],
  ['700123456789012', '700 平台中间号', '700123456789012'],
  ['106980095588', '106 短信端口号', '106980095588'],
  ['96110', '96110 反诈专线', '96110'],
  ['10086', '运营商服务号', '10086'],
  ['110', '紧急或政务号码', '110'],
  ['+10086', '装成官方的号码', '+10086'],
  ['无来电显示', '没有显示号码', ''],
  ['17050001111', '虚拟运营商的手机号', '170 5000 1111'],
  ['1064812345678', '物联网号码', '1064812345678'],
  ['14200138000', '号段表里没有的号码', '142 0013 8000'],
])('%s is told as %s, written %s', (typed, name, written) => {
  const [caller] = callersIn(typed);
  expect(kindTexts[caller.kind].name.zh).toBe(name);
  expect(writtenOf(caller)).toBe(written);
});

test.each([
  ['+852 9123 4567', '香港 · +852'],
  ['85291234567', '香港 · +852'],
  ['+886 912 345 678', '台湾地区 · +886'],
  ['0912 345 678', '台湾地区 · +886'],
  ['+44 7400 123456', '英国 · +44'],
  ['+999 12345', 'unknown'],
])('%s is placed in %s', async (typed, place) => {
  const [{ digits, guessed }] = callersIn(typed);
  const nameOf = (region: string) => regionName(region, 'zh-CN', ({ zh }) => zh);
  expect(await placeOfCode(guessed ?? digits, nameOf, 'unknown')).toBe(place);
});

test.each(['138****8000', '你好'])('in %s no number is recognised', (typed) => {
  expect(readCallers(typed).found).toBe('no-number');
});

test('the report has the time of the only call, or of each call with its number', () => {
  const one = callersIn('昨天 14:03 0571-8888 8888 响铃1秒');
  expect([timesOf(one, 'when'), timesOf(one, 'lasted')]).toEqual(['昨天 14:03', '响铃1秒']);
  const several = callersIn('13800138000 昨天 14:03\n13900139000\n13800138000 今天 08:00 响铃2秒');
  expect(timesOf(several, 'when')).toBe('13800138000 昨天 14:03；13800138000 今天 08:00');
  expect(timesOf(several, 'lasted')).toBe('13800138000 响铃2秒');
  expect(timesOf(callersIn('13800138000'), 'when')).toBeNull();
});

test('lines are named in ranges', () => {
  expect(lineRanges([2, 3, 4, 7, 9, 10])).toBe('2–4, 7, 9–10');
  expect(lineRanges([1])).toBe('1');
});
