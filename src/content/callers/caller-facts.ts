import type { Fact } from '../record.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// What is said of callers on their own page, and in the steps or the carriers' guidance too.

export const keepBusinessMessages: Fact = {
  text: {
    zh: '`106` 开头的短信不要整类拦，会丢验证码。可以改成把陌生短信过滤到单独的列表。',
    en: 'Do not block all senders starting `106`: you would lose verification codes. Filter unknown messages to a list of their own instead.',
  },
  sources: [
    stepSources['xdtianyu-callerinfo-2018-12-03'],
    stepSources['xdtianyu-callerinfo-2017-02-07'],
    stepSources['v2ex-2023-10-01'],
  ],
  asOf: '2023-10-01',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['faq-95-400'],
};

export const shortAndLong95: Fact = {
  text: {
    zh: '按号段拦 `95`：先拦 8 位以上的，放行 5 位的。5 位的多是银行客服，8 位以上多是外呼。',
    en: 'Blocking by `95`: block those with 8 digits or more and let 5 digits through. Five digits are mostly bank hotlines, 8 or more mostly outbound callers.',
  },
  sources: [
    stepSources['xdtianyu-callerinfo-2018-12-03'],
    stepSources['xdtianyu-callerinfo-2018-07-25'],
    stepSources['xdtianyu-callerinfo-2016-09-11'],
    stepSources['xdtianyu-callerinfo-2017-02-07'],
    stepSources['v2ex-2023-10-01'],
  ],
  asOf: '2023-10-01',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['dev-prefix-95', 'faq-95-400'],
};

export const deliveries700: Fact = {
  text: {
    zh: '`700` 开头的 15 位号码，多半是外卖、快递或司机，可以接。放行规则里给它留个口。',
    en: 'A 15-digit number starting `700` is mostly a courier or a driver; you can answer. Leave room for it in your rules.',
  },
  sources: [
    stepSources['miit-2025-07-02'],
    carrierSources['tmzncty-how-people-lived-2026'],
    stepSources['jixiangqiming-boji-2025-07-04'],
    stepSources['icmglobal-home-2025-12-12'],
    stepSources['jsmsyy-undated'],
  ],
  asOf: '2025-12-12',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-700'],
};

export const trial700: Fact = {
  text: {
    zh: '`700` 号码 2025 年 7 月起在京、津、沪、苏、浙、闽、鲁、豫、鄂、粤、川 11 地试点，现在用到哪里，我们没有查到。旧的中间号可能还会出现。',
    en: '`700` numbers have been on trial since July 2025 in 11 places (Beijing, Tianjin, Shanghai, Jiangsu, Zhejiang, Fujian, Shandong, Henan, Hubei, Guangdong, Sichuan). We did not find how far they are used now; older relay numbers may still appear.',
  },
  sources: [
    stepSources['miit-2025-07-02'],
    carrierSources['tmzncty-how-people-lived-2026'],
    stepSources['jixiangqiming-boji-2025-07-04'],
    stepSources['icmglobal-home-2025-12-12'],
    stepSources['jsmsyy-undated'],
  ],
  asOf: '2025-12-12',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-700'],
};

export const answer96110: Fact = {
  text: {
    zh: '`96110` 打来要接，听完。不放心就挂断，自己回拨 `96110` 核实。',
    en: 'Answer `96110` and hear it out. If unsure, hang up and call `96110` yourself.',
  },
  sources: [stepSources['0419af-2023-06'], stepSources['sqrb-2024-03-12'], stepSources['07340-2021-07-21']],
  asOf: '2024-03-12',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['ch-96110'],
};

export const checkOfficial: Fact = {
  text: {
    zh: '自称公安或单位的：挂断，自己打 `110`、`96110` 或它公开的电话核实。正规机构不会在电话里要银行卡号、密码、验证码，也不会让你转到“安全账户”。',
    en: 'Someone claims to be the police or an office: hang up and check with `110`, `96110` or its public number. Real ones never ask for card numbers, passwords or codes by phone, nor for a transfer to a “safe account”.',
  },
  sources: [
    stepSources['v2ex-2025-04-04'],
    stepSources['kangaizheng-2021-07-15'],
    stepSources['0419af-2023-06'],
    stepSources['avine-undated'],
  ],
  asOf: '2025-04-04',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['faq-official-call'],
};

export const fakedLandlines: Fact = {
  text: {
    zh: '有人遇到过伪造的公安座机。显示的名字和号码，不能当唯一凭证。',
    en: 'Faked police landlines have been met. A displayed name or number alone proves nothing.',
  },
  sources: [
    stepSources['v2ex-2025-04-04'],
    stepSources['kangaizheng-2021-07-15'],
    stepSources['0419af-2023-06'],
    stepSources['avine-undated'],
  ],
  asOf: '2025-04-04',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['faq-official-call'],
};

export const overseasMarks: Fact = {
  text: {
    zh: '境外来电要带 `00`，手机上常显示成 `+`。没有境外联系的人可以主动关掉。',
    en: 'Calls from outside the mainland must carry `00`, often shown as `+`. People with no contacts there can switch them off.',
  },
  sources: [carrierSources['gmw-2025-01-11'], carrierSources['ntit-bwc-2022-04-27']],
  asOf: '2025-01',
  readOn: '2026-11-23',
  shown: 'official',
  factIds: ['all-overseas-prefix'],
};

export const overseasAlert: Fact = {
  text: {
    zh: '2025 年 3 月起，境外电话和短信来时，运营商会弹窗显示来自哪个国家或地区。',
    en: 'Since March 2025 carriers show a pop-up with the country or region when a call or message comes from outside the mainland.',
  },
  sources: [carrierSources['bdcb-2025-06-22'], carrierSources['ngbk-2025-06-21']],
  asOf: '2025-06',
  readOn: '2026-11-23',
  shown: 'official',
  factIds: ['miit-overseas-alert'],
};

export const overseasAlertIsOn: Fact = {
  text: {
    zh: '这个提醒不用开通。看到弹窗又没有境外关系，先挂断再核实。',
    en: 'You need not turn the alert on. If it appears and you know nobody there, hang up and check first.',
  },
  sources: [carrierSources['lhrb-2025-06-26'], carrierSources['bdcb-2025-06-22']],
  asOf: '2025-06-26',
  readOn: '2026-11-23',
  shown: 'two-sources',
  factIds: ['ch-overseas-alert'],
};

export const reportTo12321: Fact = {
  text: {
    zh: '上 12321 官网，或用“12321助手”App、公众号“12321受理中心”填表。短信和通话照原文写。',
    en: 'Fill in the form on the 12321 site, in the 12321助手 app or in the WeChat account 12321受理中心. Quote messages and calls word for word.',
  },
  sources: [
    carrierSources['shushuxiu-2023-09-26'],
    carrierSources['glnlw-undated'],
    carrierSources['hcv9jop8ns0r-www-12321-cn-undated'],
    carrierSources['uzkoo-2025-04-03'],
    carrierSources['wenxiaobai-blob-undated'],
    carrierSources['gdmsci-2025-08-04'],
    carrierSources['unnamed-undated-7'],
    carrierSources['89826-2021-11-19'],
  ],
  asOf: '2025-08-04',
  readOn: '2026-11-23',
  shown: 'reposts',
  factIds: ['all-12321', 'ch-12321'],
};
