import { expect, test } from 'vitest';
import { readNumber } from '#domain/read-number.ts';
import { kindOf, networkOf } from './names-of.ts';

test.each([
  ['13800138000', '中国移动', '普通手机号'],
  ['18600001111', '中国联通', '普通手机号'],
  ['19900001111', '中国电信', '普通手机号'],
  ['19200001111', '中国广电', '普通手机号'],
  ['14500001111', '中国联通', '上网卡号码'],
  ['17050001111', '虚拟运营商', '借用中国移动的网络'],
  ['17090001111', '虚拟运营商', '借用中国联通的网络'],
  ['16200001111', '虚拟运营商', '借用中国电信的网络'],
  ['13490001111', '中国电信', '卫星或应急电话'],
  ['17490001111', '海事卫星', '卫星或应急电话'],
  ['14100001111', '中国电信', '物联网号码'],
])('%s is answered: %s, %s', (typed, network, kind) => {
  const reading = readNumber(typed);
  if (reading.kind !== 'mobile') throw new Error(reading.kind);
  expect(networkOf(reading.allotment).zh).toContain(network);
  expect(kindOf(reading.allotment).zh).toContain(kind);
});
