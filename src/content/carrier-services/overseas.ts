import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// Calls from outside the mainland: said by the carriers’ guidance and by the channels’ own pages.

export const overseasCost: Advice = {
  text: {
    zh: '关掉以后，境外和港澳台的亲友也打不进来，境外网站打来的语音验证码也收不到。',
    en: 'Once closed, people outside the mainland, Hong Kong, Macao and Taiwan included, cannot call you either, and spoken verification codes from sites there stop too.',
  },
};

export const overseasPrefix: Fact = {
  text: {
    zh: '境外来电的主叫号码前要加 `00`，有的手机显示成 `+`。没有境外联系的人可以主动关掉。',
    en: 'The number of a call from outside the mainland must begin with `00`, which some phones show as `+`. People with no contacts there can switch them off.',
  },
  on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ntit-bwc-2022-04-27'])],
};

export const overseasAlert: Fact = {
  text: {
    zh: '2025 年 3 月起，境外电话和短信来时，运营商会弹窗显示来自哪个国家或地区。公安机关提醒：没有海外关系的人接到境外来电，几乎都是诈骗电话。',
    en: 'Since March 2025 carriers show a pop-up with the country or region when a call or message comes from outside the mainland. The police warn: to people with no ties abroad, nearly all such calls are fraud.',
  },
  on: [
    cite(carrierSources['bdcb-2025-06-22']),
    cite(carrierSources['lhrb-2025-06-26']),
    cite(carrierSources['ngbk-2025-06-21']),
  ],
};

export const overseasAlertHow: Advice = {
  text: {
    zh: '看到弹窗又没有境外关系，先挂断再核实。',
    en: 'If the pop-up appears and you have no ties there, hang up and check first.',
  },
};

export const overseasMessagesClosed: Fact = {
  text: {
    zh: '有的省早已默认关掉境外短信：2022 年 5 月起，河北、河南的移动、联通、电信用户要收，得自己申请开通。',
    en: 'Some provinces closed messages from outside the mainland by default: since May 2022 customers of China Mobile, China Unicom and China Telecom in Hebei and Henan must ask for them.',
  },
  on: [cite(carrierSources['tftnews-2022-05'])],
};

export const overseasLimits: readonly [Fact | Advice, ...(Fact | Advice)[]] = [
  overseasCost,
  overseasPrefix,
  overseasAlert,
  overseasAlertHow,
  overseasMessagesClosed,
];
