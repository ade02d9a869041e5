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
  on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['gongxin-95-undated'])],
};

export const callCentres95: Fact = {
  text: {
    zh: '`950`、`951`、`952`、`954`、`957` 开头的，是呼叫中心等增值电信企业用的号码。打来的可能是正常企业，如快递公司，也可能是不良企业，要再判断。',
    en: 'Numbers starting `950`, `951`, `952`, `954` and `957` are used by call centres and other value-added telecom companies. An ordinary company may be calling, such as a courier, or a bad one: judge further.',
  },
  on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['gongxin-95-undated'])],
};

export const lengthOfCallCentres95: Fact = {
  text: {
    zh: '呼叫中心的 `95` 号码一般是 8 位，也有 5 位、6 位和更长的。',
    en: 'Call centres’ `95` numbers mostly have 8 digits, though some have 5, 6 or more.',
  },
  on: [cite(marketSources['gongxin-95-undated'])],
};

export const coastGuard95110: Fact = {
  text: {
    zh: '`95110` 是海警的公益服务号码。',
    en: '`95110` is the coast guard’s public service number.',
  },
  on: [cite(marketSources['xinhua-2020-08-17']), cite(marketSources['gongxin-95-undated'])],
};

export const shortBehindAreaCode: Fact = {
  text: {
    zh: '短号前面可以带区号：区号后面是 `100` 开头的 5 位，或者 `95`、`96` 开头的 5 位或 6 位。',
    en: 'A short number may have an area code in front: behind it stand 5 digits starting `100`, or 5 or 6 starting `95` or `96`.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07-2'], { zh: 'CN 元数据', en: 'the CN metadata' })],
};

export const receiving400: Fact = {
  text: {
    zh: '据业内人士说（2016 年报道），正规大企业的 `400` 热线一般不用来往外打。接到 `400` 打来的，要警觉。',
    en: 'People in the trade say (2016 report) that the `400` hotlines of proper large companies are not normally used to call out. When one rings you, be on your guard.',
  },
  on: [cite(marketSources['imclink-2016-05-31'])],
};

export const platform700: Fact = {
  text: {
    zh: '`700` 开头的 15 位号码，是平台的中间号：快递、外卖、网约车用它代替真实手机号。',
    en: 'A 15-digit number starting `700` is a platform’s relay number: deliveries and rides use it in place of a real one.',
  },
  on: [cite(stepSources['jixiangqiming-boji-2025-07-04']), cite(marketSources['office369-2025'])],
};

export const noSelling700: Fact = {
  text: {
    zh: '有解读说，`700` 号码不得用来推销。',
    en: 'By one explainer, `700` numbers may not be used for selling.',
  },
  on: [cite(stepSources['jsmsyy-undated'])],
};

export const messages106: Fact = {
  text: {
    zh: '`106` 开头的，多是企业短信的端口号，用来给用户发短信。',
    en: 'Numbers starting `106` are mostly business message ports, for sending messages to users.',
  },
  on: [cite(marketSources['lexinchina-undated']), cite(marketSources['icp-1-undated'])],
};

export const things1064: Fact = {
  text: { zh: '`1064` 开头的，是物联网号码。', en: 'Numbers starting `1064` are for things.' },
  on: [
    cite(carrierSources['zaojiao86-2019-11-15'], {
      zh: '物联网号码：1064 号段',
      en: 'numbers for things: 1064',
    }),
  ],
};

export const landlineCity: Fact = {
  text: {
    zh: '`0` 加区号、再加 7 到 8 位的，是固定电话。',
    en: '`0`, an area code and 7 or 8 digits make a landline.',
  },
  on: [cite(carrierSources['google-libphonenumber-2026-07-2'], { zh: 'CN 元数据', en: 'the CN metadata' })],
};

export const serviceNumbers: Fact = {
  text: {
    zh: '`100` 开头的 5 位短号，是运营商的客服，如 `10000`。`110` 这样的 3 位，是报警等特种服务。`12` 开头的 5 位，是民用、政务热线，如 `12315`。',
    en: 'Five-digit numbers starting `100` are carriers’ hotlines, such as `10000`. Three digits like `110` are special services such as the police. Five digits starting `12` are public and government lines, such as `12315`.',
  },
  on: [
    cite(marketSources['x8bw4sl-2019-03-28'], {
      zh: '10、11、12 开头',
      en: 'numbers starting 10, 11 and 12',
    }),
  ],
};

export const line96110: Fact = {
  text: { zh: '`96110` 是反诈专线。', en: '`96110` is the anti-fraud line.' },
  on: [cite(stepSources['cjyun-yidushi-undated'])],
};
