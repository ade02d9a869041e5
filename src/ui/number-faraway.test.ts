import { expect, test } from 'vitest';
import { readNumber } from '#domain/read-number.ts';
import { answerFaraway } from './number-faraway.ts';
import { regionName } from './region-name.ts';

const nameOf = (region: string) => regionName(region, 'zh-CN', ({ zh }) => zh);

test.each([
  ['010 8888 8888', '010 8888 8888 是固定电话'],
  ['+852 9123 4567', '这是香港（+852）的号码'],
  ['85291234567', '这像香港（+852）的号码'],
  ['+853 6612 3456', '这是澳门（+853）的号码'],
  ['+886 912 345 678', '这是台湾地区（+886）的号码'],
  ['0912 345 678', '这像台湾地区（+886）的号码'],
  ['+44 7400 123456', '这是英国（+44）的号码'],
  ['+999 123', '没有哪个国家或地区用这样的区号'],
])('of “%s” is said: %s', async (typed, sentence) => {
  const reading = readNumber(typed);
  if (reading.kind !== 'elsewhere' && reading.kind !== 'landline') throw new Error(reading.kind);
  expect((await answerFaraway(reading, nameOf)).zh).toContain(sentence);
});
