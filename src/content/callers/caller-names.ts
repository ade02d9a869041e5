import type { CallerKind } from '#domain/caller-kinds.ts';
import type { Localized } from '#domain/locale.ts';

/** What each kind of number is called. */
export const callerNames: Readonly<Record<CallerKind, Localized>> = {
  mobile: { zh: '普通手机号', en: 'Ordinary mobile number' },
  'virtual-operator': { zh: '虚拟运营商的手机号', en: 'Virtual operator’s mobile number' },
  landline: { zh: '固定电话', en: 'Landline' },
  'company-95': { zh: '95 号码：大企业客服段', en: '95 number: large companies’ hotlines' },
  'call-centre-95': { zh: '95 号码：呼叫中心段', en: '95 number: call centres' },
  'short-call-centre-95': { zh: '95 短号：呼叫中心段', en: '95 short number: call centres’ range' },
  'other-95': { zh: '95 号码：不知归谁的一段', en: '95 number: a range we cannot place' },
  'company-400': { zh: '400 企业号码', en: '400 company number' },
  'privacy-700': { zh: '700 平台中间号', en: '700 platform relay number' },
  'sms-port-106': { zh: '106 短信端口号', en: '106 message port' },
  'short-96': { zh: '96 短号', en: '96 short number' },
  'anti-fraud-96110': { zh: '96110 反诈专线', en: '96110 anti-fraud line' },
  'carrier-service': { zh: '运营商服务号', en: 'Carrier’s service number' },
  'public-service': { zh: '紧急或政务号码', en: 'Emergency or government number' },
  region: { zh: '香港、澳门、台湾地区的号码', en: 'Number from Hong Kong, Macao or Taiwan' },
  abroad: { zh: '境外号码', en: 'Number from abroad' },
  'official-disguise': { zh: '装成官方的号码', en: 'Number dressed up as official' },
  'digits-added': { zh: '位数太多的“短号”', en: '“Short number” with too many digits' },
  withheld: { zh: '没有显示号码', en: 'No number shown' },
  'without-area-code': { zh: '没带区号的号码', en: 'Number without an area code' },
  things: { zh: '物联网号码', en: 'Number for things' },
  satellite: { zh: '卫星或应急电话', en: 'Satellite or emergency phone' },
  'not-in-plan': { zh: '号段表里没有的号码', en: 'Number outside our table' },
};
