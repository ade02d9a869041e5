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
    zh: '境外来电要带 `00`，手机上常显示成 `+`。没有境外联系的人可以主动关掉。',
    en: 'Calls from outside the mainland must carry `00`, often shown as `+`. People with no contacts there can switch them off.',
  },
  on: [cite(carrierSources['gmw-2025-01-11']), cite(carrierSources['ntit-bwc-2022-04-27'])],
};

export const overseasAlert: Fact = {
  text: {
    zh: '2025 年 3 月起，境外电话和短信来时，运营商会弹窗显示来自哪个国家或地区。',
    en: 'Since March 2025 carriers show a pop-up with the country or region when a call or message comes from outside the mainland.',
  },
  on: [cite(carrierSources['bdcb-2025-06-22']), cite(carrierSources['ngbk-2025-06-21'])],
};

export const overseasAlertHow: Fact = {
  text: {
    zh: '这个提醒不用开通。看到弹窗又没有境外关系，先挂断再核实。',
    en: 'You need not turn the alert on. If it appears and you know nobody there, hang up and check first.',
  },
  on: [cite(carrierSources['lhrb-2025-06-26']), cite(carrierSources['bdcb-2025-06-22'])],
};

export const overseasLimits: readonly [Fact | Advice, ...(Fact | Advice)[]] = [
  overseasCost,
  overseasPrefix,
  overseasAlert,
  overseasAlertHow,
];
