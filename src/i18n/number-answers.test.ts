import { expect, test } from 'vitest';
import { readNumber } from '#domain/read-number.ts';
import { answerTo } from './number-answers.ts';

test.each([
  ['', '先输入你的手机号'],
  ['138 0013', '还差 4 位'],
  ['138001380001', '多了 1 位'],
  ['14200138000', '142 没有分配给任何人'],
  ['16300138000', '我们的号段表里没有'],
  ['400 123 4567', '400 开头的企业号码'],
  ['95588', '95 开头的企业客服号码'],
  ['02195533', '95 开头的企业客服号码'],
  ['95512345', '位数却太多'],
  ['02195518123', '位数却太多'],
  ['96345', '96 开头的短号'],
  ['10086', '运营商的客服号'],
  ['12345', '政务或紧急号码'],
  ['106980095588', '106 开头的企业短信号'],
  ['1440012345678', '13 位的物联网号码'],
  ['1380013800O', '不是数字的字'],
  ['13800138000 13900139000', '不止一个号码'],
])('of “%s” is said: %s', (typed, sentence) => {
  const reading = readNumber(typed);
  if (reading.kind === 'mobile' || reading.kind === 'elsewhere' || reading.kind === 'landline')
    throw new Error(reading.kind);
  expect(answerTo(reading).zh).toContain(sentence);
});
