import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

// What the form of a caller's number means. More of it: caller-facts.ts, number-plan-facts.ts, market/tricks.ts.

export const large95: Fact = {
  text: {
    zh: '`953`、`955`、`956` 开头的，是银行、证券、保险、航空、快递等行业里大企业的客服号码，只有 5 位或 6 位。',
    en: 'Numbers starting `953`, `955` and `956` are the hotlines of large companies in banking, securities, insurance, aviation, deliveries and the like. They have 5 or 6 digits, no more.',
  },
  on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['52cydai-2020-08-26'])],
};

export const callCentres95: Fact = {
  text: {
    zh: '`950`、`951`、`952`、`954`、`957` 开头的，是呼叫中心等增值电信企业用的号码。打来的可能是正常企业，如快递公司，也可能是不良企业，要再判断。',
    en: 'Numbers starting `950`, `951`, `952`, `954` and `957` are used by call centres and other value-added telecom companies. An ordinary company may be calling, such as a courier, or a bad one: judge further.',
  },
  on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['52cydai-2020-08-26'])],
};

export const coastGuard95110: Fact = {
  text: {
    zh: '`95110` 是海警的公益服务号码。',
    en: '`95110` is the coast guard’s public service number.',
  },
  on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['52cydai-2020-08-26'])],
};

export const shortBehindAreaCode: Fact = {
  text: {
    zh: '短号前面可以带区号：区号后面是 `100` 开头的 5 位，或者 `95`、`96` 开头的 5 位或 6 位。',
    en: 'A short number may have an area code in front: behind it stand 5 digits starting `100`, or 5 or 6 starting `95` or `96`.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07-2'])],
};

export const receiving400: Fact = {
  text: {
    zh: '`400` 号码原则上只用来接听。它主动打给你，就要多留心。',
    en: '`400` numbers are in principle for receiving calls only. When one rings you, take care.',
  },
  on: [cite(marketSources['imclink-2016-05-31'])],
};

export const platform700: Fact = {
  text: {
    zh: '`700` 开头的 15 位号码，是平台的中间号：快递、外卖、网约车用它代替真实手机号。按规定，它不得用来推销。',
    en: 'A 15-digit number starting `700` is a platform’s relay number: deliveries and rides use it in place of a real one. By the rules it may not be used for selling.',
  },
  on: [
    cite(stepSources['miit-2025-07-02']),
    cite(carrierSources['tmzncty-how-people-lived-2026']),
    cite(stepSources['jixiangqiming-boji-2025-07-04']),
    cite(stepSources['icmglobal-home-2025-12-12']),
    cite(stepSources['jsmsyy-undated']),
  ],
};

export const messages106: Fact = {
  text: {
    zh: '`106` 开头的是企业短信端口号，只发短信，打不了电话。',
    en: 'Numbers starting `106` are business message ports: they send messages and cannot call.',
  },
  on: [cite(stepSources['miit-2026'])],
};

export const landlineCity: Fact = {
  text: {
    zh: '`0` 加区号、再加 7 到 8 位的，是固定电话。区号说明它装在哪个城市。',
    en: '`0`, an area code and 7 or 8 digits make a landline. The area code names its city.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07-2'])],
};

export const serviceNumbers: Fact = {
  text: {
    zh: '`100` 开头的 5 位短号是运营商客服，`12` 开头的 5 位、`110` 这样的 3 位和 `96110` 是政务与紧急号码。真号也会被冒充，挂断后自己打过去。',
    en: 'Five-digit numbers starting `100` are carriers’ hotlines; five digits starting `12`, three like `110`, and `96110` are government and emergency numbers. Even real ones are imitated: hang up and call them yourself.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07-2'])],
};
